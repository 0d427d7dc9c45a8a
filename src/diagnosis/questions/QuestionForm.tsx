import type { RefObject } from 'preact';
import type { OptionId, AskedQuestion } from '../engine/model.ts';
import type { InterfaceTexts } from '../../collections.ts';
import ErrorSummary from '../../components/ErrorSummary.tsx';
import { isLongHelp } from './help.ts';
import styles from './QuestionForm.module.css';

interface Props {
  readonly question: AskedQuestion;
  readonly given: OptionId | undefined;
  readonly missing: number;
  readonly texts: InterfaceTexts['autodiagnostic'];
  readonly formRef: RefObject<HTMLFormElement>;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  readonly onChoose: () => void;
  readonly onSubmit: (form: HTMLFormElement) => void;
  /** Absent on the first question. */
  readonly onBack: (() => void) | undefined;
}

/** One question: its radios are the browser's own, so that a click made before this script came stays. */
export default function QuestionForm(props: Props) {
  const { question, given, missing, texts } = props;
  const errorId = `erreur-${question.id}`;
  const helpId = `aide-${question.id}`;
  const isLong = isLongHelp(question.help);

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
      {missing > 0 && (
        <ErrorSummary
          errors={[{ id: `reponse-${question.options[0]?.id ?? ''}`, link: texts.erreurSansReponse }]}
          attempts={missing}
        />
      )}
      <fieldset aria-describedby={[isLong ? '' : helpId, missing > 0 ? errorId : ''].join(' ').trim()}>
        <legend>
          <h2 ref={props.headingRef} tabIndex={-1}>
            {question.title}
          </h2>
        </legend>
        {isLong ? (
          <details>
            <summary>{texts.aide}</summary>
            <p>{question.help}</p>
          </details>
        ) : (
          <p class="quiet" id={helpId}>
            {question.help}
          </p>
        )}
        {missing > 0 && (
          <p class="error" id={errorId}>
            {texts.titreErreur}
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
