import type { Answers, NamedQuestionnaire } from '../engine/model.ts';
import { askedQuestions } from '../engine/answers.ts';
import { shownAnswers } from '../engine/shown.ts';
import type { InterfaceTexts } from '../../collections.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import styles from './Explanation.module.css';

interface Props {
  readonly questionnaire: NamedQuestionnaire;
  readonly answers: Answers;
  readonly texts: Pick<InterfaceTexts['recommandation'], 'toutes' | 'comptee' | 'modifier'>;
  /** The address of the self-diagnosis, and that of one of its questions with these answers. */
  readonly folder: string;
  readonly modify: (question: string) => string;
}

/** Every answer given, those that its reason names marked, each with the way to change it. */
export default function AnswersGiven({ questionnaire, answers, texts, folder, modify }: Props) {
  const counted = shownAnswers(questionnaire, answers);
  return (
    <section class={`answers ${styles['section'] ?? ''}`}>
      <h3 id="reponses">{texts.toutes}</h3>
      <dl class={styles['answers']}>
        {askedQuestions(questionnaire, answers).map(({ id, title, options }) => (
          <div key={id}>
            <dt>
              {title}
              {counted.includes(id) && (
                <>
                  <em class="screen-only"> ({texts.comptee})</em>
                  <span class="paper-only">&nbsp;*</span>
                </>
              )}{' '}
            </dt>
            <dd>
              {options.find((option) => option.id === answers[id])?.label}{' '}
              <a
                class="screen-only"
                href={modify(id)}
                data-change={id}
                aria-label={`Modifier ${interpolate(texts.modifier, { question: title })}`}
              >
                Modifier
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p class="paper-only">* {texts.comptee}</p>
      <p class="screen-only">
        <a href={folder}>Recommencer</a>
      </p>
    </section>
  );
}
