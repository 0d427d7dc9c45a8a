import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionId, Question } from '../engine/model.ts';
import type { InterfaceTexts } from '../../collections.ts';
import styles from './QuestionForm.module.css';

interface Props {
  readonly question: Question;
  readonly given: OptionId | undefined;
  readonly missing: number;
  readonly texts: InterfaceTexts['autodiagnostic'];
  readonly formRef: RefObject<HTMLFormElement>;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  readonly onSubmit: (form: HTMLFormElement) => void;
  /** Absent on the first question. */
  readonly onBack: (() => void) | undefined;
  readonly onStartAgain: () => void;
}

/** One question: its radios are the browser's own, so that a click made before this script came stays. */
export default function QuestionForm(props: Props) {
  const { question, given, missing, texts } = props;
  const errorId = `erreur-${question.id}`;

  return (
    <form
      class={styles['form']}
      ref={props.formRef}
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(event.currentTarget);
      }}
    >
      {missing > 0 && (
        <ErrorSummary target={`reponse-${question.options[0]?.id ?? ''}`} texts={texts} attempt={missing} />
      )}
      <fieldset aria-describedby={missing > 0 ? errorId : undefined}>
        <legend>
          <h2 ref={props.headingRef} tabIndex={-1}>
            {question.title}
          </h2>
        </legend>
        <details key={question.id}>
          <summary>Aide sur cette question</summary>
          <p>{question.help}</p>
        </details>
        {missing > 0 && (
          <p class="error" id={errorId}>
            {texts.erreurSansReponse}
          </p>
        )}
        <div class={styles['options']}>
          {question.options.map(({ id, label }) => (
            <label class={styles['option']} key={id} for={`reponse-${id}`}>
              <input
                type="radio"
                id={`reponse-${id}`}
                name="reponse"
                value={id}
                defaultChecked={id === given}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class={styles['buttons']}>
        <button type="submit" class="button">
          Continuer
        </button>
        {props.onBack !== undefined && (
          <>
            <button type="button" class="button quiet" onClick={props.onBack}>
              Précédent
            </button>
            <button type="button" class={`button bare ${styles['again']}`} onClick={props.onStartAgain}>
              Effacer mes réponses et recommencer
            </button>
          </>
        )}
      </div>
    </form>
  );
}

interface ErrorProps {
  readonly target: string;
  readonly texts: Props['texts'];
  /** Changes at each refused attempt: the summary takes the focus again. */
  readonly attempt: number;
}

/** The missing answer with a link to its field; announced, and focused at each attempt. */
function ErrorSummary({ target, texts, attempt }: ErrorProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [attempt]);
  return (
    <div class="summary" ref={summary} tabIndex={-1} role="alert">
      <p>
        <strong>{texts.titreErreur}</strong>
      </p>
      <ul>
        <li>
          <a href={`#${target}`} onClick={focusTarget}>
            {texts.erreurSansReponse}
          </a>
        </li>
      </ul>
    </div>
  );
}

/** Moves the focus without touching the address, which may hold the code. */
function focusTarget(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}
