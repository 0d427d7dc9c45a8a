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
import { $screen, followHistory, joinAnswers, prepare, readAddress, recheck } from './store.ts';

/** What the address says of the visitor: a self-diagnosis joined, a page to report, or neither. */
function ContextNotes({ texts, diagnosis, links }: ContactProps) {
  const { questionnaire } = diagnosis;
  const { context } = useStore($screen);
  const { code } = useStore($project);
  const { purpose, problem, answers } = context;
  if (purpose.kind === 'report') {
    return <p>Adresse de la page : {purpose.page}</p>;
  }
  const recalled = givenAnswers(questionnaire, answers)
    .filter(({ question }) => texts.rappel.includes(question.id))
    .map(({ question, option }) => `${question.titre} ${option.texte}`)
    .join(' ');
  if (purpose.diagnosis) {
    return (
      <p>
        Autodiagnostic joint : <strong>{purpose.diagnosis.recommendation}</strong>{' '}
        <button type="button" class="button bare" onClick={() => joinAnswers({ diagnosis }, false)}>
          Ne pas le joindre
        </button>
        {recalled && (
          <span class="quiet">
            <br />
            {recalled}
          </span>
        )}
      </p>
    );
  }
  return (
    <>
      {problem === 'unreadable' && (
        <p class="warning">Code illisible. La demande se prépare sans autodiagnostic.</p>
      )}
      {problem === 'unfinished' && (
        <p class="warning">
          L’autodiagnostic n’est pas terminé.{' '}
          <a href={links.diagnosis + location.hash}>Terminez-le pour le joindre.</a>
        </p>
      )}
      {code && (
        <button type="button" class="button bare" onClick={() => joinAnswers({ diagnosis }, true)}>
          Joindre mes réponses à l’autodiagnostic
        </button>
      )}
      {!problem && !code && (
        <p>
          Facultatif, pour joindre votre point de départ :{' '}
          <a href={links.diagnosis}>faire l’autodiagnostic</a>
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
