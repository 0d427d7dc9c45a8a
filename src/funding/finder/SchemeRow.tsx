import { useStore } from '@nanostores/preact';
import type { FinderProps, ListedScheme } from './finder-data.ts';
import { amountInWords, BETWEEN, conditionInWords, reasonsInWords } from './finder-sentences.ts';
import type { Match } from './match.ts';
import { isFigure } from '../scheme-facts.ts';
import styles from './SchemeRow.module.css';
import { $place } from '../../project/store.ts';
import type { Choices } from './choices.ts';
import { groupingOf, toggleKept } from './store.ts';

interface Props extends Pick<FinderProps, 'phone' | 'names'> {
  readonly match: Match<ListedScheme>;
  /** The choices, with what the place says. */
  readonly choices: Choices;
  /** The schemes offered to the plan, as long as none is kept: another that is kept joins them. */
  readonly offered: readonly string[];
  /** Its name, who gives it and how much, or what to check, the rest folded. */
  readonly isBrief?: boolean | undefined;
}

/** A scheme in a list: who gives how much, whom to call, the one condition, whether it goes in the plan. */
export default function SchemeRow({ match, names, choices, phone, offered, isBrief }: Props) {
  const { id, href, title, financeur, premierAppel, line } = match.scheme;
  const { amount, detail } = amountInWords(match.scheme, choices);
  const { open, rest } = conditionInWords(match, groupingOf(useStore($place)));
  // The Mission's number is to be pressed.
  const [lead, afterNumber] = (premierAppel || open).split(phone.number);
  const why = reasonsInWords(match, names).join(BETWEEN);
  /** The question stands for what no figure says; unfolded, each in the place of the other. */
  const isAsked = isBrief && !isFigure(amount) && open;
  const isKept = choices.kept.includes(id);
  const gives = (
    <>
      {isFigure(amount) ? <strong>{amount}</strong> : amount}
      {detail && <small> {detail}</small>}
    </>
  );
  const row = (
    <div class={styles['row']}>
      <p>
        <a href={href} aria-label={isBrief ? `Lire sa page : ${title}` : undefined}>
          {isBrief ? 'Lire sa page' : title}
        </a>
        {!isBrief && <small>{financeur}</small>}
      </p>
      {!isBrief && <p>{gives}</p>}
      <p>
        {isAsked
          ? gives
          : lead && (
              <strong>
                {lead}
                {afterNumber !== undefined && <a href={phone.href}>{phone.number}</a>}
                {afterNumber}
              </strong>
            )}
        {isAsked && '.'} {premierAppel && open} {rest}
      </p>
      {line && (
        <p class="needs-script">
          <button
            type="button"
            class="button quiet"
            aria-pressed={isKept}
            aria-label={`Ajouter au plan : ${title}`}
            onClick={() => toggleKept(id, offered)}
          >
            {isKept ? '✓ Au plan' : 'Ajouter au plan'}
          </button>
        </p>
      )}
      {why && <p class={styles['why']}>{why}</p>}
    </div>
  );
  return (
    <li>
      {isBrief ? (
        <details>
          <summary>
            <b>
              {title} <small>{financeur}</small>
            </b>{' '}
            <span>{isAsked || gives}</span>
          </summary>
          {row}
        </details>
      ) : (
        row
      )}
    </li>
  );
}
