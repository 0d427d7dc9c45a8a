import { Fragment, type ComponentChildren, type RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { $isOutside } from '../../project/territory/place-field.ts';
import type { Choices } from './choices.ts';
import styles from './FinderResult.module.css';
import planStyles from './PlanBar.module.css';
import { actsInWords, aids, byReason, choicesInWords, namedGroups, OUTSIDE } from './finder-sentences.ts';
import type { FinderProps, ListedScheme } from './finder-data.ts';
import { groupSchemes, sortSchemes, type Match } from './match.ts';
import { nearestSchemes, type Criterion } from './nearest.ts';
import Programmes from './Programmes.tsx';
import SchemeRow from './SchemeRow.tsx';
import { toFragment } from '../../project/codec.ts';
import { $place, $project } from '../../project/store.ts';
import { $finder, handOver, inhabitantsOf, isSorting, withSchemes } from './store.ts';

interface Props extends FinderProps {
  /** The choices, with what the place says. */
  readonly choices: Choices;
  /** Whether a line says them, over the list. */
  readonly isSaid: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  /** Called once a programme is answered. */
  readonly onAnswer: () => void;
  /** Takes choices back. */
  readonly onTakeBack: (criteria: readonly Criterion[]) => void;
}

/** How many of the nearest aids are shown under what would have to change; the rest is folded. */
const SHOWN_NEAR = 5;

/** The schemes that the choices leave, by what remains to be done; what to begin with comes first. */
export default function FinderResult(props: Props) {
  const { schemes, names, choices, phone } = props;
  const { isFolded } = useStore($finder);
  const project = useStore($project);
  const isOutside = useStore($isOutside);
  const [saysWhy, setSaysWhy] = useState(false);
  const place = useStore($place);
  const heading = (act: string | undefined) => (
    <h2 ref={props.headingRef} id="liste" tabIndex={-1}>
      {act}
    </h2>
  );
  if (isOutside) {
    return (
      <div class={`panel ${styles['outside']}`}>
        {heading(OUTSIDE)}
        <p>Puis votre préfecture : les aides de cette page sont celles de la Manche.</p>
        <a class="button" href={props.outside}>
          Que faire hors de la Manche ?
        </a>
      </div>
    );
  }
  const sorted = sortSchemes(schemes, choices);
  const groups = groupSchemes(sorted);
  const [first, ...next] = namedGroups(groups);
  const begun = first?.matches ?? [];
  // One button, which counts what it takes: what the visitor keeps, with those offered once another joins them.
  const offered = begun.flatMap(({ scheme: { id, line } }) =>
    line && isFolded && !choices.kept[0] ? [id] : [],
  );
  /** The way to the plan, with the expense: under the first group, with what it offers; in view, with the schemes kept. */
  const planBar = () => {
    const taken = [...offered, ...choices.kept];
    const planned = withSchemes(project, choices, props, taken);
    const fragment = toFragment(planned);
    const these = taken.length === 1 ? 'cette aide' : `ces ${taken.length} aides`;
    return (
      <p class={`screen-only ${choices.kept[0] ? planStyles['bar'] : ''}`}>
        <a
          class={taken[0] ? 'button' : ''}
          href={fragment === '' ? props.plan : `${props.plan}#${fragment}`}
          onClick={() => handOver(planned)}
        >
          {taken[0] ? `Ouvrir le plan avec ${these}` : 'Faire le plan de financement'}
        </a>
      </p>
    );
  };
  /** Its rows, those after the number shown folded in the last one. */
  const list = (matches: readonly Match<ListedScheme>[], isBrief?: boolean, shown = matches.length) => (
    <ul class={`unmarked ${styles['list']}`}>
      {matches.slice(0, shown).map((match) => (
        <SchemeRow key={match.scheme.id} {...props} match={match} offered={offered} isBrief={isBrief} />
      ))}
      {matches.length > shown && (
        <li>
          <Fold title={`Les ${matches.length - shown} suivantes`}>{list(matches.slice(shown), true)}</Fold>
        </li>
      )}
    </ul>
  );
  const canSayWhy = isSorting(choices) && sorted.proposed[0];
  const nearest = sorted.proposed[0]
    ? undefined
    : nearestSchemes(schemes, choices, inhabitantsOf(place) === undefined);
  const left = sorted.excluded.filter((one) => !nearest?.matches.some(({ scheme }) => scheme === one.scheme));
  const told = choicesInWords(choices, place, props);
  const valueOf = (criterion: Criterion) =>
    `« ${told.find((one) => one.criterion === criterion)?.value ?? ''} »`;
  return (
    <div data-why={saysWhy}>
      {!props.isSaid && (
        <p class="needs-script">
          Voici toutes les aides, pour toute commune de la Manche. Vos réponses disent par lesquelles
          commencer, et qui appeler.
        </p>
      )}
      {heading(actsInWords(sorted)[0])}
      {nearest && (
        <>
          <p>
            Aucune ne répond à tous vos choix. Pour en parler, appelez-nous au{' '}
            <a href={phone.href}>{phone.number}</a>.
          </p>
          {nearest.ways.length > 0 && (
            <ul class={`unmarked screen-only ${styles['ways']}`}>
              {nearest.ways.map(({ without, count }) => (
                <li key={without.join()}>
                  <button type="button" class="button quiet" onClick={() => props.onTakeBack(without)}>
                    Retirer {without.map(valueOf).join(' et ')} : {aids(count)}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {byReason(nearest.matches, names).map(({ reason, matches }) => (
            <Fragment key={reason}>
              <h3>{reason}</h3>
              {list(matches, true, Math.min(matches.length, SHOWN_NEAR))}
            </Fragment>
          ))}
        </>
      )}
      {first && list(begun)}
      {(offered[0] || canSayWhy) && (
        <div>
          {offered[0] && planBar()}
          {canSayWhy && (
            <button type="button" class="button bare" onClick={() => setSaysWhy(!saysWhy)}>
              {saysWhy ? 'Cacher' : 'Afficher'} les raisons
            </button>
          )}
        </div>
      )}
      {next.map(
        ({ title, matches, shown }) =>
          shown > 0 && (
            <Fragment key={title}>
              <h3>{title}</h3>
              {list(matches, true, shown)}
            </Fragment>
          ),
      )}
      {/* Not shown above nothing. */}
      {(first ?? nearest) && <h3 class="screen-only">Les autres aides</h3>}
      {next.map(
        ({ title, matches, shown }) =>
          shown === 0 && (
            <Fold key={title} title={title}>
              {list(matches, true)}
            </Fold>
          ),
      )}
      {groups.others.length > 0 && (
        <Fold title={`${aids(groups.others.length)} sans appel ouvert identifié, ou sans argent`}>
          {list(groups.others)}
        </Fold>
      )}
      {left.length > 0 && (
        <Fold title={`${aids(left.length)} ${left.length === 1 ? 'écartée' : 'écartées'}, et pourquoi`}>
          {byReason(left, names).map(({ reason, matches }) => (
            <Fragment key={reason}>
              <p class={styles['reason']}>{reason}</p>
              <ul>
                {matches.map(({ scheme: { id, href, title } }) => (
                  <li key={id}>
                    <a href={href}>{title}</a>
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
        </Fold>
      )}
      {isSorting(choices) && <Programmes {...props} />}
      {/* With the list: in view along it. */}
      {!offered[0] && planBar()}
    </div>
  );
}

/** What is shown on demand, under the words that say what it is. */
function Fold({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class={styles['fold']}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
