import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import {
  $screen,
  choose,
  droppedAnswers,
  goBack,
  goOn,
  missingAnswer,
  reopen,
  restore,
  startAgain,
  viewOf,
  type Setting,
} from './store.ts';
import { ignoreSecondTaps } from './second-tap.ts';
import answersStyles from './AnswersSoFar.module.css';
import styles from './Diagnosis.module.css';
import formStyles from './QuestionForm.module.css';
import '../../components/styles/form-errors.css';
import KeptNotice from '../../project/KeptNotice.tsx';
import { $place } from '../../project/store.ts';

/** The answer that the form holds, given before or after this script came. */
function answerIn(form: HTMLFormElement | null): string | undefined {
  const value = form === null ? undefined : new FormData(form).get('reponse');
  return typeof value === 'string' ? value : undefined;
}

/** The questions, one at a time; beside them the answers given so far, each to change or to erase. */
export default function Diagnosis(setting: Setting) {
  const { questionnaire } = setting;
  const screen = useStore($screen);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const error = useRef<HTMLParagraphElement>(null);
  const { question, rank, most, given, previous } = viewOf(questionnaire, screen);
  const place = useStore($place);
  /** The answer that the commune of the project gives, until the visitor gives one. */
  const suggested =
    place?.kind === 'commune' && question && screen.answers[question.id] === undefined
      ? question.options.find(({ siCommune }) => siCommune)
      : undefined;
  const isUnderWay = rank > 1 || given.length > 0;

  useEffect(() => {
    const before = form.current;
    restore(setting, false);
    // « Continuer » pressed before this script came: the page kept the click, it counts now.
    if (location.hash === '' && before?.dataset['submitted'] !== undefined) {
      goOn(setting, answerIn(before));
    }
    const followHistory = () => restore(setting, true);
    addEventListener('popstate', followHistory);
    return () => removeEventListener('popstate', followHistory);
  }, [setting]);

  useEffect(() => ignoreSecondTaps(() => viewOf(questionnaire, $screen.get()).question?.id), [questionnaire]);

  useLayoutEffect(() => {
    if (question === undefined || (rank === 1 && !screen.moved)) return;
    document.title = `${question.titre} ${rank}/${most} | ${document.title.split(' | ').at(-1) ?? ''}`;
    if (!screen.moved) return;
    heading.current?.focus({ preventScroll: true });
    // Each question stands where the one before stood: at the top of the window.
    (isUnderWay ? bar.current : document.body)?.scrollIntoView();
  }, [screen, question, rank, most, isUnderWay]);

  // The question and its answers come back into view with what is missing, where the window does not hold them.
  useLayoutEffect(() => {
    if (screen.missing === 0 || !form.current) return;
    error.current?.focus();
    const { top, bottom } = form.current.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) (isUnderWay ? bar : form).current?.scrollIntoView();
  }, [screen.missing]);

  if (question === undefined) return null;
  const errorId = `erreur-${question.id}`;
  const helpId = `aide-${question.id}`;
  const dropped = questionnaire.questions.filter(({ id }) => screen.dropped.includes(id));

  return (
    <>
      <div class={`band ${styles['bar']}`} ref={bar} data-under-way={isUnderWay ? '' : undefined}>
        <p>{`${isUnderWay ? 'Autodiagnostic · question' : 'Question'}\u00A0${rank} (${most} au maximum)`}</p>
        <progress class={styles['progress']} value={rank} max={most} aria-hidden="true" />
      </div>
      {!isUnderWay && <KeptNotice />}
      <div class={`panel ${styles['diagnosis']}`}>
        <div role="status" class={styles['status']}>
          {screen.unreadable && (
            <p class="warning">
              {
                'Le code de cette adresse est illisible : il a peut-être été coupé. L’autodiagnostic reprend à la première question.'
              }
            </p>
          )}
          {screen.since !== undefined && (
            <p class="warning">{`Le questionnaire a changé depuis que ce code a été donné. Vos réponses qui ont gardé leur sens sont reprises, les autres vous sont redemandées. ${screen.since}`}</p>
          )}
          {dropped.length > 0 && (
            <div class="warning">
              <p>{droppedAnswers}</p>
              <ul>
                {dropped.map(({ id, titre }) => (
                  <li key={id}>{titre}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {/* Its radios are the browser's own, so that a click made before this script came stays. */}
        <form
          class={formStyles['form']}
          key={question.id}
          ref={form}
          method="dialog"
          noValidate
          onChange={choose}
          onSubmit={(event) => {
            event.preventDefault();
            goOn(setting, answerIn(event.currentTarget));
          }}
        >
          <fieldset aria-describedby={screen.missing > 0 ? `${helpId} ${errorId}` : helpId}>
            <legend>
              <h2 ref={heading} tabIndex={-1}>
                {question.titre}
              </h2>
            </legend>
            <p class="quiet" id={helpId}>
              {question.aide}
              {suggested && ` D’après votre commune, ${place?.name} : confirmez, ou changez de réponse.`}
            </p>
            {screen.missing > 0 && (
              <p class="error" id={errorId} ref={error} tabIndex={-1} role="alert">
                {missingAnswer}
              </p>
            )}
            <div class={formStyles['options']}>
              {question.options.map(({ id, texte, dessin }) => (
                <label class={formStyles['option']} key={id} for={`reponse-${id}`}>
                  <input
                    type="radio"
                    id={`reponse-${id}`}
                    name="reponse"
                    value={id}
                    defaultChecked={id === (suggested?.id ?? screen.answers[question.id])}
                  />
                  {dessin !== undefined && (
                    <svg class={`drawing ${formStyles['picture']}`} viewBox="0 0 300 284" aria-hidden="true">
                      <use href={`#drawing-${dessin}`} />
                    </svg>
                  )}
                  <span>{texte}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <div class={formStyles['buttons']}>
            {previous !== undefined && (
              <button
                type="button"
                class="button quiet"
                onClick={() => goBack(setting, answerIn(form.current))}
              >
                Précédent
              </button>
            )}
            <button type="submit" class="button">
              Continuer
            </button>
          </div>
        </form>
      </div>
      {isUnderWay && (
        <aside class={answersStyles['answers']} aria-labelledby="vos-reponses">
          <h2 id="vos-reponses">Vos réponses</h2>
          <dl>
            {given.map(({ id, titre, options }) => (
              <div key={id}>
                <dt>{titre}</dt>
                <dd>{options.find((option) => option.id === screen.answers[id])?.texte}</dd>
                {id !== question.id && (
                  <dd>
                    <button
                      type="button"
                      class="button bare"
                      onClick={() => reopen(setting, id, answerIn(form.current))}
                    >
                      Modifier<span class="visually-hidden"> : {titre}</span>
                    </button>
                  </dd>
                )}
              </div>
            ))}
          </dl>
          <button type="button" class="button bare" onClick={() => startAgain(setting)}>
            Effacer mes réponses et recommencer
          </button>
        </aside>
      )}
    </>
  );
}
