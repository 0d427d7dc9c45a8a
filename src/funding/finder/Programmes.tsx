import { useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import type { FinderData } from './finder-data.ts';
import { NO_OTHER_PROGRAMME, PROGRAMMES } from './finder-sentences.ts';
import { programmesInQuestion } from './match.ts';
import styles from './Programmes.module.css';
import { $finder, choose } from './store.ts';

type Props = Pick<FinderData, 'schemes' | 'programmes'> & {
  /** Called once the answer is in the choices. */
  readonly onAnswer: () => void;
};

/** The programmes that would settle what is to be checked, for whoever knows: the others change nothing, and are out. */
export default function Programmes({ schemes, programmes, onAnswer }: Props) {
  const { choices } = useStore($finder);
  const inQuestion = programmesInQuestion(schemes, choices);
  const listed = programmes.filter(({ id }) => inQuestion.has(id) || choices.programmes.includes(id));
  // Opens by itself once answered; folds by hand alone.
  const wasAnswered = useRef(false);
  wasAnswered.current ||= choices.programmes.length > 0 || choices.noOtherProgramme;
  if (listed.length === 0) return null;

  function tick(id: string, isTicked: boolean): void {
    choose({
      programmes: programmes
        .map((programme) => programme.id)
        .filter((other) => (other === id ? isTicked : choices.programmes.includes(other))),
    });
    onAnswer();
  }

  return (
    <details class={`screen-only ${styles['programmes']}`} open={wasAnswered.current}>
      <summary>{PROGRAMMES}</summary>
      <fieldset>
        <legend>Cochez ce qui vous concerne. Ce que vous ne cochez pas reste à vérifier.</legend>
        <ul class={`unmarked ${styles['boxes']}`}>
          {listed.map(({ id, phrase, demander, list }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  value={id}
                  checked={choices.programmes.includes(id)}
                  aria-describedby={`qui-${id}`}
                  onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
                />
                <span>{phrase}</span>
              </label>
              <p class="quiet" id={`qui-${id}`}>
                {list !== undefined && (
                  <>
                    Liste : <a href={list.address}>{list.title}</a>, {list.date}.{' '}
                  </>
                )}
                {demander}
              </p>
            </li>
          ))}
          <li>
            <label>
              <input
                type="checkbox"
                checked={choices.noOtherProgramme}
                onChange={({ currentTarget }) => {
                  choose({ noOtherProgramme: currentTarget.checked });
                  onAnswer();
                }}
              />
              <span>{NO_OTHER_PROGRAMME}</span>
            </label>
          </li>
        </ul>
      </fieldset>
    </details>
  );
}
