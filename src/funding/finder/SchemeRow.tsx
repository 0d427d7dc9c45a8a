import { useStore } from '../../components/browser/use-store.ts';
import type { ListedScheme } from './finder-data.ts';
import type { FinderWords } from './finder-sentences.ts';
import { amountInWords, conditionInWords, reasonsInWords } from './finder-sentences.ts';
import type { Match } from './match.ts';
import styles from './SchemeRow.module.css';
import { $finder, toggleKept } from './store.ts';

interface Props {
  readonly match: Match<ListedScheme>;
  readonly words: FinderWords;
  /** Its name alone, the rest folded. */
  readonly isBrief?: boolean | undefined;
}

/** A scheme in a list: who gives how much, the one condition, whether it goes in the plan. */
export default function SchemeRow({ match, words, isBrief }: Props) {
  const { id, href, title, funder, line } = match.scheme;
  const { choices } = useStore($finder);
  const { amount, detail } = amountInWords(match.scheme, choices.cents, words);
  const { open, rest } = conditionInWords(match, words);
  const reasons = reasonsInWords(match, words);
  const isKept = choices.kept.includes(id);
  const row = (
    <div class={styles['row']}>
      <p>
        <a href={href}>
          {isBrief && `${words.texts.groupes.page} `}
          <span class={isBrief ? 'visually-hidden' : ''}>{title}</span>
        </a>
        <small>{funder}</small>
      </p>
      <p>
        {/\d/.test(amount) ? <strong>{amount}</strong> : <span>{amount}</span>}
        {detail !== undefined && <small>{detail}</small>}
      </p>
      <p>
        {open !== '' && <strong>{open}</strong>} {rest}
      </p>
      {line !== undefined && (
        <p class="needs-script">
          <button
            type="button"
            class={isKept ? 'button' : 'button quiet'}
            aria-pressed={isKept}
            aria-label={`Ajouter au plan : ${title}`}
            onClick={() => toggleKept(id)}
          >
            {isKept ? '✓ Au plan' : 'Ajouter au plan'}
          </button>
        </p>
      )}
      {reasons.length > 0 && <p class={styles['why']}>{reasons.join(words.texts.entre)}</p>}
    </div>
  );
  if (!isBrief) return <li>{row}</li>;
  return (
    <li class={styles['brief']}>
      <details>
        <summary>{title}</summary>
        {row}
      </details>
    </li>
  );
}
