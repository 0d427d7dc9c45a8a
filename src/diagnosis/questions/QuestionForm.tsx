import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OptionId, AskedQuestion } from '../engine/model.ts';
import '../../components/styles/form-errors.css';
import { isLongHelp, missingAnswer } from './store.ts';
import styles from './QuestionForm.module.css';

interface Props {
  readonly question: AskedQuestion;
  readonly given: OptionId | undefined;
  readonly missing: number;
  readonly formRef: RefObject<HTMLFormElement>;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  readonly onChoose: () => void;
  readonly onSubmit: (form: HTMLFormElement) => void;
  /** Absent on the first question. */
  readonly onBack: (() => void) | undefined;
}

/** One question: its radios are the browser's own, so that a click made before this script came stays. */
export default function QuestionForm(props: Props) {
  const { question, given, missing } = props;
  const errorId = `erreur-${question.id}`;
  const helpId = `aide-${question.id}`;
  const isLong = isLongHelp(question.help);
  const error = useRef<HTMLParagraphElement>(null);
  // Each time that one goes on without an answer.
  useLayoutEffect(() => {
    error.current?.focus();
  }, [missing]);

  return (
    <form
      class={styles['form']}
      ref={props.formRef}
      method="dialog"
      noValidate
      onChange={props.onChoose}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(event.currentTarget);
      }}
    >
      <fieldset aria-describedby={[isLong ? '' : helpId, missing > 0 ? errorId : ''].join(' ').trim()}>
        <legend>
          <h2 ref={props.headingRef} tabIndex={-1}>
            {question.title}
          </h2>
        </legend>
        {isLong ? (
          <details>
            <summary>Aide sur cette question</summary>
            <p>{question.help}</p>
          </details>
        ) : (
          <p class="quiet" id={helpId}>
            {question.help}
          </p>
        )}
        {missing > 0 && (
          <p class="error" id={errorId} ref={error} tabIndex={-1} role="alert">
            {missingAnswer}
          </p>
        )}
        <div class={styles['options']}>
          {question.options.map(({ id, label, picture }) => (
            <label class={styles['option']} key={id} for={`reponse-${id}`}>
              <input
                type="radio"
                id={`reponse-${id}`}
                name="reponse"
                value={id}
                defaultChecked={id === given}
              />
              {picture !== undefined && (
                <svg class={`drawing ${styles['picture']}`} viewBox="0 0 300 284" aria-hidden="true">
                  <use href={`#drawing-${picture}`} />
                </svg>
              )}
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class={styles['buttons']}>
        {props.onBack !== undefined && (
          <button type="button" class="button quiet" onClick={props.onBack}>
            Précédent
          </button>
        )}
        <button type="submit" class="button">
          Continuer
        </button>
      </div>
    </form>
  );
}
