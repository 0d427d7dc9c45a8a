import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionId, Question } from '../diagnosis/model.ts';
import type { InterfaceTexts } from '../schemas/index.ts';

interface Props {
  readonly question: Question;
  readonly given: OptionId | undefined;
  readonly missing: boolean;
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
  const summary = useRef<HTMLDivElement>(null);
  const errorId = `erreur-${question.id}`;

  useEffect(() => {
    if (missing) summary.current?.focus();
  }, [missing]);

  return (
    <form
      ref={props.formRef}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(event.currentTarget);
      }}
    >
      {missing && (
        <div class="summary" ref={summary} tabIndex={-1} role="alert">
          <p>
            <strong>{texts.titreErreur}</strong>
          </p>
          <p>
            <a href={`#reponse-${question.options[0]?.id ?? ''}`} onClick={focusTarget}>
              {texts.erreurSansReponse}
            </a>
          </p>
        </div>
      )}
      <fieldset aria-describedby={missing ? errorId : undefined}>
        <legend>
          <h2 ref={props.headingRef} tabIndex={-1}>
            {question.title}
          </h2>
        </legend>
        <details key={question.id}>
          <summary>Aide sur cette question</summary>
          <p>{question.help}</p>
        </details>
        {missing && (
          <p class="error" id={errorId}>
            {texts.erreurSansReponse}
          </p>
        )}
        <div class="options">
          {question.options.map(({ id, label }) => (
            <label key={id} for={`reponse-${id}`}>
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
      <div class="buttons">
        <button type="submit" class="button">
          Continuer
        </button>
        {props.onBack !== undefined && (
          <>
            <button type="button" class="button quiet" onClick={props.onBack}>
              Précédent
            </button>
            <button type="button" class="plain" onClick={props.onStartAgain}>
              Recommencer
            </button>
          </>
        )}
      </div>
    </form>
  );
}

/** The address holds the code: a link to a field moves the focus without touching it. */
function focusTarget(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}
