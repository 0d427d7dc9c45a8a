import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Questionnaire } from '../diagnosis/model.ts';
import type { InterfaceTexts } from '../schemas/index.ts';
import {
  $screen,
  goBack,
  goOn,
  previousQuestion,
  progress,
  questionOn,
  restore,
  startAgain,
} from './diagnosis-store.ts';
import QuestionForm from './QuestionForm.tsx';

interface Props {
  readonly questionnaire: Questionnaire;
  readonly texts: InterfaceTexts['autodiagnostic'];
  /** The address of the self-diagnosis; the recommendations are below it. */
  readonly folder: string;
}

/** The answer that the form holds, given before or after this script came. */
function answerIn(form: HTMLFormElement): string | undefined {
  const value = new FormData(form).get('reponse');
  return typeof value === 'string' ? value : undefined;
}

export default function Diagnosis({ questionnaire, texts, folder }: Props) {
  const screen = useStore($screen);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questionOn(questionnaire, screen);
  const { rank, most } = progress(questionnaire, screen);

  useEffect(() => {
    const before = form.current;
    restore(questionnaire, folder, false);
    // « Continuer » pressed before this script came: the page kept the click, it counts now.
    if (location.hash === '' && before?.dataset['submitted'] !== undefined) {
      goOn(questionnaire, folder, answerIn(before));
    }
    const followHistory = () => restore(questionnaire, folder, true);
    addEventListener('popstate', followHistory);
    return () => removeEventListener('popstate', followHistory);
  }, [questionnaire, folder]);

  useLayoutEffect(() => {
    if (!screen.moved || question === undefined) return;
    document.title = `${question.title} ${rank}/${most} | ${document.title.split(' | ').at(-1) ?? ''}`;
    heading.current?.focus();
  }, [screen, question, rank, most]);

  if (question === undefined) return null;
  const dropped = questionnaire.questions.filter(({ id }) => screen.dropped.includes(id));

  return (
    <div class="diagnosis">
      <div role="status">
        {screen.unreadable && <p class="note">{texts.lienIllisible}</p>}
        {dropped.length > 0 && (
          <div class="note">
            <p>{texts.reponsesRetirees}</p>
            <ul>
              {dropped.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p class="progress">
        <span>
          Question {rank} ({most} {texts.auMaximum})
        </span>
        <progress value={rank} max={most} aria-hidden="true" />
      </p>
      <QuestionForm
        key={question.id}
        question={question}
        given={screen.answers[question.id]}
        missing={screen.missing}
        texts={texts}
        formRef={form}
        headingRef={heading}
        onSubmit={(submitted) => goOn(questionnaire, folder, answerIn(submitted))}
        onBack={
          previousQuestion(questionnaire, screen) === undefined ? undefined : () => goBack(questionnaire)
        }
        onStartAgain={() => startAgain(questionnaire)}
      />
    </div>
  );
}
