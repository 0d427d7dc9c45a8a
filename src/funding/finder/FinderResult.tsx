import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useStore } from '../../components/browser/use-store.ts';
import { funders } from '../scheme-facts.ts';
import type { Choices } from './choices.ts';
import type { FinderProps } from './Finder.tsx';
import styles from './FinderResult.module.css';
import type { ListedScheme } from './finder-data.ts';
import { countInWords, namedGroups, summaryInWords, whyNot } from './finder-sentences.ts';
import {
  groupSchemes,
  isSupport,
  sortSchemes,
  type Match,
  type SchemeGroups,
  type SortedSchemes,
} from './match.ts';
import PlanBar from './PlanBar.tsx';
import Programmes from './Programmes.tsx';
import SchemeList, { SchemeRows } from './SchemeList.tsx';
import { $finder, isSorting } from './store.ts';

interface Props extends FinderProps {
  /** The choices, with what the place says. */
  readonly choices: Choices;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  /** Called once a programme is answered. */
  readonly onAnswer: () => void;
}

/** The schemes: all of them by funder, or those that the choices leave, by what remains to be done. */
export default function FinderResult(props: Props) {
  const { schemes, words, choices, plan, phone } = props;
  const { isFolded, choices: chosen } = useStore($finder);
  const [saysWhy, setSaysWhy] = useState(false);
  const { groupes, bilan } = words.texts;
  const isSorted = isSorting(choices);
  const sorted = sortSchemes(schemes, choices);
  const groups = groupSchemes(sorted);
  const { calls, ready } = groups;
  const first = calls.length > 0 ? calls : ready;
  const offered = first.flatMap(({ scheme: { id, line } }) => (line && isSorted && isFolded ? [id] : []));
  const isOffered = offered.length > 0 && chosen.kept.length === 0;
  const way = plan !== undefined && <PlanBar {...props} plan={plan} offered={offered} />;
  const heading = (
    <h2 ref={props.headingRef} id="liste" tabIndex={-1}>
      {isSorted ? summaryInWords(sorted, words) : groupes.tout}
    </h2>
  );
  return (
    <div data-why={saysWhy ? '' : undefined}>
      {isSorted ? (
        <>
          <div class={styles['head']}>
            {heading}
            {sorted.proposed.length > 0 && (
              <button type="button" class="button bare" onClick={() => setSaysWhy(!saysWhy)}>
                {saysWhy ? 'Cacher les raisons' : 'Dire pourquoi'}
              </button>
            )}
          </div>
          {sorted.proposed.length === 0 && (
            <p>
              {bilan.autrement} <a href={phone.href}>{phone.number}</a>.
            </p>
          )}
          <Sorted {...props} sorted={sorted} groups={groups} way={isOffered && way} />
        </>
      ) : (
        <details class={styles['all']}>
          <summary>{heading}</summary>
          <ByFunder schemes={schemes} words={words} />
        </details>
      )}
      {/* With the list: in view along it. */}
      {!isOffered && way}
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
          titre={words.funders[group]}
          matches={listed.filter(({ scheme }) => scheme.group === group && !isSupport(scheme))}
          words={words}
        />
      ))}
      <SchemeList
        titre={words.support}
        id="appuis"
        matches={listed.filter(({ scheme }) => isSupport(scheme))}
        words={words}
      />
    </>
  );
}

interface SortedProps extends Props {
  readonly sorted: SortedSchemes<ListedScheme>;
  readonly groups: SchemeGroups<ListedScheme>;
  /** The way to the plan with the first group. */
  readonly way: ComponentChildren;
}

function Sorted(props: SortedProps) {
  const { words, sorted, groups } = props;
  const { groupes, adresse } = words.texts;
  const { others } = groups;
  const named = namedGroups(groups, words);
  return (
    <>
      {named.map((group, index) => [
        <SchemeList key={group.titre} {...group} words={words} isBrief={index > 0} />,
        index === 0 && props.way,
      ])}
      <Programmes {...props} />
      {others.length > 0 && (
        <details class={styles['fold']} open={named.length === 0}>
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
      <p class="quiet">
        {groupes.ordre} <span class="screen-only">{adresse}</span>
      </p>
    </>
  );
}
