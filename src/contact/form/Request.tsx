import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { givenAnswers } from '../../diagnosis/engine/explain.ts';
import type { Values } from '../request/model.ts';
import ProjectNotice from '../../project/ProjectNotice.tsx';
import { $project } from '../../project/store.ts';
import type { ContactProps } from './contact-form.ts';
import { ofPurpose } from '../sentences.ts';
import ReadyLetter from './ReadyLetter.tsx';
import styles from './Request.module.css';
import RequestForm from './RequestForm.tsx';
import {
  $screen,
  followHistory,
  joinAnswers,
  joinedProject,
  prepare,
  readAddress,
  recheck,
} from './store.ts';

/** What goes with the request: the self-diagnosis and the project that are joined, a page to report, or nothing. */
function ContextNotes(props: ContactProps) {
  const { texts, diagnosis, links } = props;
  const { context, isAlone } = useStore($screen);
  const { code } = useStore($project);
  const { purpose, problem, answers } = context;
  if (purpose.kind === 'report') {
    return <p>Adresse de la page : {purpose.page}</p>;
  }
  const { lines = [], plan = [] } = joinedProject(props) ?? {};
  const said = [
    ...givenAnswers(diagnosis.questionnaire, answers)
      .filter(({ question }) => texts.rappel.includes(question.id))
      .map(({ question, option }) => `${question.titre} ${option.texte}`),
    ...lines,
    ...plan,
  ];
  const joined = purpose.diagnosis?.recommendation ?? (said.length > 0 ? 'votre projet' : undefined);
  return (
    <>
      {joined && (
        <p>
          Joint à la lettre : <strong>{joined}</strong>{' '}
          <button type="button" class="button bare" onClick={() => joinAnswers(props, false)}>
            Ne pas joindre
          </button>
        </p>
      )}
      {joined && said.length > 0 && (
        <ul class="quiet">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {problem === 'unreadable' && (
        <p class="warning">Code illisible. La demande se prépare sans autodiagnostic.</p>
      )}
      {problem === 'unfinished' && (
        <p class="warning">
          L’autodiagnostic n’est pas terminé.{' '}
          <a href={links.diagnosis + location.hash}>Terminez-le pour le joindre.</a>
        </p>
      )}
      {!purpose.diagnosis && (isAlone || code) && (
        <button type="button" class="button bare" onClick={() => joinAnswers(props, true)}>
          Joindre mon projet
        </button>
      )}
      {!purpose.diagnosis && !problem && !code && (
        <p>
          Pour joindre votre point de départ : <a href={links.diagnosis}>faire l’autodiagnostic</a>
        </p>
      )}
    </>
  );
}

function valuesIn(form: HTMLFormElement | null): Values {
  // No field takes a file: each value is a text.
  return Object.fromEntries(
    [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]),
  );
}

/** The request in two steps: its fields, then the letter to hand over. */
export default function Request(props: ContactProps) {
  const { step, context, letter, isRead, attempts } = useStore($screen);
  const { kind } = context.purpose;
  const form = useRef<HTMLFormElement>(null);
  const values = () => valuesIn(form.current);
  const stepBefore = useRef(step);

  useEffect(() => {
    const read = () => readAddress(props);
    const follow = () => followHistory(props, values);
    read();
    addEventListener('hashchange', read);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', follow);
    };
  }, []);

  // « Préparer » pressed before this script came: the page kept the click, it counts once the fields are filled in.
  useEffect(() => {
    if (isRead && form.current?.dataset['submitted'] !== undefined) prepare(props, values());
  }, [isRead]);

  useLayoutEffect(() => {
    if (step === 'fields' && stepBefore.current === 'letter')
      form.current?.querySelector<HTMLElement>('.field:not([hidden] *)')?.focus();
    stepBefore.current = step;
  }, [step]);

  return (
    <>
      <div
        class={`screen-only ${styles['fields']}`}
        hidden={step === 'letter'}
        data-report={kind === 'report'}
        onInput={() => recheck(props, values())}
      >
        <h2>{ofPurpose[kind].heading}</h2>
        <ProjectNotice />
        <ContextNotes {...props} />
        <RequestForm
          {...props}
          formRef={form}
          onSubmit={(event) => {
            event.preventDefault();
            prepare(props, values());
          }}
        />
      </div>
      {step === 'letter' && letter !== undefined && (
        <ReadyLetter {...props} letter={letter} kind={kind} attempts={attempts} />
      )}
    </>
  );
}
