import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { funders } from '../scheme-facts.ts';
import type { Choices } from './choices.ts';
import type { FinderProps } from './Finder.tsx';
import styles from './FinderResult.module.css';
import type { ListedScheme } from './finder-data.ts';
import { countInWords, summaryInWords, whyNot } from './finder-sentences.ts';
import { groupSchemes, isSupport, sortSchemes, type Match, type SortedSchemes } from './match.ts';
import PlanBar from './PlanBar.tsx';
import Programmes from './Programmes.tsx';
import SchemeList, { SchemeRows } from './SchemeList.tsx';
import { isSorting } from './store.ts';

interface Props extends FinderProps {
  /** The choices, with what the place says. */
  readonly choices: Choices;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  /** Called once a programme is answered. */
  readonly onAnswer: () => void;
}

/** The schemes: all of them by funder, or those that the choices leave, by what remains to be done. */
export default function FinderResult(props: Props) {
  const { schemes, words, choices, plan } = props;
  const [saysWhy, setSaysWhy] = useState(false);
  const { groupes, bilan } = words.texts;
  const isSorted = isSorting(choices);
  const sorted = sortSchemes(schemes, choices);
  const { phone } = props;
  return (
    <div data-why={saysWhy ? '' : undefined}>
      <div class={styles['head']}>
        <h2 ref={props.headingRef} id="liste" tabIndex={-1}>
          {isSorted ? summaryInWords(sorted.proposed, words) : groupes.tout}
        </h2>
        {isSorted && sorted.proposed.length > 0 && (
          <button
            type="button"
            class="button bare"
            aria-pressed={saysWhy}
            onClick={() => setSaysWhy(!saysWhy)}
          >
            Dire pourquoi
          </button>
        )}
      </div>
      {isSorted && sorted.proposed.length === 0 && (
        <p>
          {bilan.autrement} <a href={phone.href}>{phone.number}</a>.
        </p>
      )}
      {isSorted ? <Sorted {...props} sorted={sorted} /> : <ByFunder schemes={schemes} words={words} />}
      {plan !== undefined && <PlanBar {...props} address={plan} />}
    </div>
  );
}

/** Every scheme under its funder, before any choice. */
function ByFunder({ schemes, words }: Pick<Props, 'schemes' | 'words'>) {
  const listed = schemes.map((scheme): Match<ListedScheme> => ({ scheme, fit: 'fits', reasons: [] }));
  return (
    <>
      {funders.map((group) => (
        <SchemeList
          key={group}
          title={words.funders[group]}
          matches={listed.filter(({ scheme }) => scheme.group === group && !isSupport(scheme))}
          words={words}
        />
      ))}
      <SchemeList
        title={words.support}
        id="appuis"
        matches={listed.filter(({ scheme }) => isSupport(scheme))}
        words={words}
      />
    </>
  );
}

function Sorted(props: Props & { readonly sorted: SortedSchemes<ListedScheme> }) {
  const { words, sorted } = props;
  const { groupes, adresse } = words.texts;
  const { first, toCheck, others } = groupSchemes(sorted);
  const isAlone = first.length + toCheck.length === 0;
  return (
    <>
      <p class="quiet">{groupes.ordre}</p>
      <SchemeList title={groupes.premier.titre} note={groupes.premier.note} matches={first} words={words} />
      <SchemeList
        title={groupes.verifier.titre}
        note={groupes.verifier.note}
        matches={toCheck}
        words={words}
      />
      <Programmes {...props} />
      {others.length > 0 && (
        <details class={styles['fold']} open={isAlone}>
          <summary>{countInWords(groupes.autres, others.length)}</summary>
          <SchemeRows matches={others} words={words} />
        </details>
      )}
      {sorted.excluded.length > 0 && (
        <details class={styles['fold']}>
          <summary>{countInWords(words.texts.bilan.ecartees, sorted.excluded.length)}</summary>
          <ul>
            {sorted.excluded.map((match) => (
              <li key={match.scheme.id}>
                <a href={match.scheme.href}>{match.scheme.title}</a>
                {words.texts.dit}
                {whyNot(match, words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet screen-only">{adresse}</p>
    </>
  );
}
