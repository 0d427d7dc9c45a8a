import type { ComponentChildren } from 'preact';
import type { Answers, AskedQuestion, QuestionId } from '../engine/model.ts';
import styles from './AnswersSoFar.module.css';

interface Props {
  readonly questions: readonly AskedQuestion[];
  readonly answers: Answers;
  /** The question on the screen. */
  readonly shown: QuestionId;
  readonly title: string;
  /** What keeps them. */
  readonly children: ComponentChildren;
  readonly onReopen: (question: QuestionId) => void;
  readonly onStartAgain: () => void;
}

/** Beside the questions: the answers given so far, each to change, to keep or to erase. */
export default function AnswersSoFar(props: Props) {
  const { answers, shown } = props;
  return (
    <aside class={styles['answers']} aria-labelledby="vos-reponses">
      <h2 id="vos-reponses">{props.title}</h2>
      <dl>
        {props.questions.map(({ id, title, options }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{options.find((option) => option.id === answers[id])?.label}</dd>
            {id !== shown && (
              <dd>
                <button type="button" class="button bare" onClick={() => props.onReopen(id)}>
                  Modifier<span class="visually-hidden"> : {title}</span>
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {props.children}
      <button type="button" class="button bare" onClick={props.onStartAgain}>
        Effacer mes réponses et recommencer
      </button>
    </aside>
  );
}
