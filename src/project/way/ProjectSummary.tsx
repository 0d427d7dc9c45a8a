import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { copyLink, sendLink } from '../../components/browser/send-link.ts';
import { dayOf, formatDate } from '../../content-model/text/format-date.ts';
import { uncapitalize } from '../../content-model/text/capitalize.ts';
import { writeAmount } from '../../funding/plan/amount.ts';
import { href } from '../../site/href.ts';
import { isEmpty, nextDate, type Project } from '../project.ts';
import ProjectCode from '../ProjectCode.tsx';
import ProjectNotice from '../ProjectNotice.tsx';
import KeptNotice from '../KeptNotice.tsx';
import LinkButton from '../LinkButton.tsx';
import { balancedInWords } from '../sentences.ts';
import { $opened, eraseProject } from '../store.ts';
import styles from './ProjectSummary.module.css';
import { begunPapers, planSums, type recommendationOf, type SummaryData } from './summary.ts';
import type { ShownStep } from './way-data.ts';

interface Props {
  readonly data: SummaryData;
  readonly steps: readonly ShownStep[];
  readonly project: Project;
  readonly recommendation: ReturnType<typeof recommendationOf>;
  /** The step where the project stands. */
  readonly current: ShownStep | undefined;
  /** What opens the fields of the steps. */
  readonly children: ComponentChildren;
}

/** What remains of the cost of a plan, in words. */
function remainderInWords(shortfall: number): string {
  if (shortfall === 0) return balancedInWords(false);
  const sum = writeAmount(Math.abs(shortfall));
  return shortfall > 0 ? `${sum} à trouver` : `${sum} de ressources en trop`;
}

/** A fact of the project; what is not said yet leads to the tool that says it, on the screen alone. */
function Fact({ label, isSaid, children }: { label: string; isSaid: boolean; children: ComponentChildren }) {
  return (
    <div class={isSaid ? '' : 'screen-only'}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is known of the project. */
function Known({ data, steps, project, recommendation }: Omit<Props, 'current' | 'children'>) {
  const sums = planSums(data, project);
  const papers = begunPapers(data, project);
  const date = nextDate(steps, project.steps ?? {}, dayOf(new Date()));
  return (
    <dl>
      {project.place === undefined && (
        <Fact label="Commune" isSaid={false}>
          <a href={href('/financements/trouver/')}>Choisir la commune</a>
        </Fact>
      )}
      <Fact label="Recommandation" isSaid={recommendation !== undefined}>
        <a href={recommendation?.href ?? href('/autodiagnostic/')}>
          {recommendation?.title ?? 'Répondre aux questions'}
        </a>
        {recommendation && `, code ${recommendation.code}`}
      </Fact>
      <Fact label="Plan de financement" isSaid={sums !== undefined}>
        <a href={href('/financements/plan/')}>
          {sums ? `${writeAmount(sums.expenses)} de dépenses` : 'Commencer le plan'}
        </a>
        {sums && `, ${remainderInWords(sums.shortfall)}`}
      </Fact>
      <Fact label="Papiers commencés" isSaid={papers.length > 0}>
        {papers.length === 0 && <a href={href('/papiers/')}>Choisir un papier</a>}
        {papers.map(({ file, title }, index) => (
          <>
            {index > 0 && ', '}
            <a href={href(`/papiers/#${file}`)}>{title}</a>
          </>
        ))}
      </Fact>
      {date && (
        <Fact label="Prochaine date" isSaid>
          {formatDate(new Date(date.day))}, <a href={`#${date.step.id}`}>{date.step.title}</a>
        </Fact>
      )}
    </dl>
  );
}

/** The project at the head of its page: what is known of it, what comes next, how to find it again, keep it, erase it. */
export default function ProjectSummary({ current, children, ...known }: Props) {
  const { project, steps } = known;
  const { unread: inAddress } = useStore($opened);
  const [notice, notify] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const isUnknown = (id: string) => !steps.some((step) => step.id === id);
  const unread = [inAddress, ...Object.keys(project.steps ?? {}).filter(isUnknown)]
    .filter(Boolean)
    .join(', ');

  function erase(): void {
    if (!confirm('Effacer votre projet : réponses, commune, plan, dates et textes ?')) return;
    eraseProject();
    notify('Plus rien de votre projet n’est gardé ici.');
    status.current?.focus();
  }

  return (
    <div class={`needs-script ${styles['summary']}`}>
      <ProjectNotice />
      {!isEmpty(project) && (
        <section class="panel" aria-label="Ce que vous avez dit de votre projet">
          <h2>
            {project.named?.name ?? 'Votre projet'}
            {project.building && <small>{project.building}</small>}
          </h2>
          <Known {...known} />
          {current && (
            <p class="actions">
              <b>Et maintenant :</b>
              <a class="button screen-only" href={`#${current.id}`}>
                étape {current.number}, {uncapitalize(current.title)}
              </a>
              <span class="paper-only">
                étape {current.number}, {uncapitalize(current.title)}
              </span>
            </p>
          )}
          <div class="actions screen-only">
            <LinkButton class="button quiet" name="copier" send={copyLink}>
              Copier le lien du projet
            </LinkButton>
            {'share' in navigator && (
              <LinkButton class="button quiet" send={sendLink}>
                Partager le lien
              </LinkButton>
            )}
            <button type="button" name="effacer" class="button bare" onClick={erase}>
              Tout effacer
            </button>
          </div>
          <p class="quiet screen-only">Le lien du projet le rouvre sur un autre appareil.</p>
          <KeptNotice />
          <details>
            <summary>Code QR du projet</summary>
            <ProjectCode first="plan" />
          </details>
        </section>
      )}
      <p role="status" tabIndex={-1} ref={status} class="screen-only">
        {unread === '' ? notice : `Une partie de l’adresse ne se lit pas : ${unread}. Le reste est ouvert.`}
      </p>
      <div class="actions screen-only">
        {children}
        <button type="button" class="button bare" onClick={() => print()}>
          Imprimer la feuille de route
        </button>
      </div>
    </div>
  );
}
