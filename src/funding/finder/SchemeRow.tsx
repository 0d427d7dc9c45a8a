import { useStore } from '../../components/browser/use-store.ts';
import type { ListedScheme } from './finder-data.ts';
import type { FinderWords } from './finder-sentences.ts';
import { amountInWords, conditionInWords, reasonsInWords } from './finder-sentences.ts';
import type { Match } from './match.ts';
import { isFigure } from '../scheme-facts.ts';
import styles from './SchemeRow.module.css';
import { $place } from '../../territory/carried-place.ts';
import { $finder, groupingOf, toggleKept, withPlace } from './store.ts';

interface Props {
  readonly match: Match<ListedScheme>;
  readonly words: FinderWords;
  /** Its name and how much it gives, the rest folded. */
  readonly isBrief?: boolean | undefined;
}

/** A scheme in a list: who gives how much, the one condition, whether it goes in the plan. */
export default function SchemeRow({ match, words, isBrief }: Props) {
  const { id, href, title, funder, line } = match.scheme;
  const { choices } = useStore($finder);
  const place = useStore($place);
  const { amount, detail } = amountInWords(match.scheme, withPlace(choices, place), words);
  const { open, rest } = conditionInWords(match, words, groupingOf(place));
  const reasons = reasonsInWords(match, words);
  const { page } = words.texts.groupes;
  const isKept = choices.kept.includes(id);
  const gives = (
    <>
      {isFigure(amount) ? <strong>{amount}</strong> : amount} {detail && <small>{detail}</small>}
    </>
  );
  const row = (
    <div class={styles['row']}>
      <p>
        <a href={href} aria-label={isBrief ? `${page} : ${title}` : undefined}>
          {isBrief ? page : title}
        </a>
        <small>{funder}</small>
      </p>
      {!isBrief && <p>{gives}</p>}
      <p>
        {open && <strong>{open}</strong>} {rest}
      </p>
      {line && (
        <p class="needs-script">
          <button
            type="button"
            class={`button ${isKept ? '' : 'quiet'}`}
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
  return (
    <li>
      {isBrief ? (
        <details>
          <summary>
            <b>{title}</b> <span>{gives}</span>
          </summary>
          {row}
        </details>
      ) : (
        row
      )}
    </li>
  );
}
