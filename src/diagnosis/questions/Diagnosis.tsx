import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { toFragment } from '../codes/fragment.ts';
import type { InterfaceTexts } from '../../collections.ts';
import {
  $screen,
  goBack,
  goOn,
  previousQuestion,
  progress,
  questionOn,
  restore,
  startAgain,
  type Setting,
} from './store.ts';
import styles from './Diagnosis.module.css';
import SavedCode from './SavedCode.tsx';
import QuestionForm from './QuestionForm.tsx';

interface Props extends Setting {
  readonly texts: Pick<InterfaceTexts, 'autodiagnostic' | 'brouillon'>;
}

/** The answer that the form holds, given before or after this script came. */
function answerIn(form: HTMLFormElement): string | undefined {
  const value = new FormData(form).get('reponse');
  return typeof value === 'string' ? value : undefined;
}

export default function Diagnosis({
  questionnaire,
  versions,
  folder,
  texts: { autodiagnostic: texts, brouillon },
}: Props) {
  const setting = useMemo(() => ({ questionnaire, versions, folder }), [questionnaire, versions, folder]);
  const screen = useStore($screen);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questionOn(questionnaire, screen);
  const { rank, most } = progress(questionnaire, screen);

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

  useLayoutEffect(() => {
    if (question === undefined || (rank === 1 && !screen.moved)) return;
    document.title = `${question.title} ${rank}/${most} | ${document.title.split(' | ').at(-1) ?? ''}`;
    if (screen.moved) heading.current?.focus();
  }, [screen, question, rank, most]);

  if (question === undefined) return null;
  const dropped = questionnaire.questions.filter(({ id }) => screen.dropped.includes(id));

  return (
    <div class={styles['diagnosis']}>
      <div role="status" class={styles['status']}>
        {screen.unreadable && <p class="message">{texts.lienIllisible}</p>}
        {screen.older && <p class="message">{`${texts.ancien} ${screen.since}`}</p>}
        {dropped.length > 0 && (
          <div class="message">
            <p>{texts.reponsesRetirees}</p>
            <ul>
              {dropped.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p class={styles['progress']}>
        <span>
          Question&nbsp;{rank} ({most} {texts.auMaximum})
        </span>
        <progress class={styles['bar']} value={rank} max={most} aria-hidden="true" />
      </p>
      <QuestionForm
        key={question.id}
        question={question}
        given={screen.answers[question.id]}
        missing={screen.missing}
        texts={texts}
        formRef={form}
        headingRef={heading}
        onSubmit={(submitted) => goOn(setting, answerIn(submitted))}
        onBack={
          previousQuestion(questionnaire, screen) === undefined
            ? undefined
            : () => goBack(setting, form.current ? answerIn(form.current) : undefined)
        }
        onStartAgain={() => startAgain(setting)}
      />
      <SavedCode
        code={toFragment(questionnaire, screen.answers).slice(1)}
        isEmpty={Object.keys(screen.answers).length === 0}
        folder={folder}
        texts={brouillon}
      />
    </div>
  );
}
