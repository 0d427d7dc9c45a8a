import { Fragment, type RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useStore } from '../../components/browser/use-store.ts';
import type { Choices } from './choices.ts';
import type { FinderProps } from './Finder.tsx';
import styles from './FinderResult.module.css';
import { countInWords, namedGroups, summaryInWords, whyNot } from './finder-sentences.ts';
import { groupSchemes, sortSchemes } from './match.ts';
import PlanBar from './PlanBar.tsx';
import Programmes from './Programmes.tsx';
import SchemeList from './SchemeList.tsx';
import { $finder, isSorting } from './store.ts';

interface Props extends FinderProps {
  /** The choices, with what the place says. */
  readonly choices: Choices;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  /** Called once a programme is answered. */
  readonly onAnswer: () => void;
}

/** The schemes that the choices leave, by what remains to be done; what to begin with comes first. */
export default function FinderResult(props: Props) {
  const { schemes, words, choices, plan, phone } = props;
  const { isFolded, choices: chosen } = useStore($finder);
  const [saysWhy, setSaysWhy] = useState(false);
  const { groupes, bilan, dit, adresse } = words.texts;
  const sorted = sortSchemes(schemes, choices);
  const groups = groupSchemes(sorted);
  const named = namedGroups(groups, words);
  const first = named[0]?.matches ?? [];
  const offered = first.flatMap(({ scheme: { id, line } }) => (line && isFolded ? [id] : []));
  const isOffered = offered.some((id) => !chosen.kept.includes(id));
  return (
    <div data-why={saysWhy ? '' : undefined}>
      <div class={styles['head']}>
        <h2 ref={props.headingRef} id="liste" tabIndex={-1}>
          {summaryInWords(sorted, words)}
        </h2>
        {isSorting(choices) && sorted.proposed.length > 0 && (
          <button type="button" class="button bare" onClick={() => setSaysWhy(!saysWhy)}>
            {saysWhy ? 'Cacher les raisons' : 'Afficher les raisons'}
          </button>
        )}
      </div>
      {sorted.proposed.length === 0 && (
        <p>
          {bilan.autrement} <a href={phone.href}>{phone.number}</a>.
        </p>
      )}
      {named.map(({ titre, note, matches }, index) => (
        <Fragment key={titre}>
          {titre && (
            <h3>
              {titre}
              {note && <small>&nbsp;: {note}</small>}
            </h3>
          )}
          <SchemeList matches={matches} words={words} isBrief={index > 0} />
          {index === 0 && isOffered && plan && <PlanBar {...props} plan={plan} offered={offered} />}
        </Fragment>
      ))}
      {isSorting(choices) && <Programmes {...props} />}
      {groups.others.length > 0 && (
        <details class={styles['fold']} open={named.length === 0}>
          <summary>{countInWords(groupes.autres, groups.others.length)}</summary>
          <SchemeList matches={groups.others} words={words} />
        </details>
      )}
      {sorted.excluded.length > 0 && (
        <details class={styles['fold']}>
          <summary>{countInWords(bilan.ecartees, sorted.excluded.length)}</summary>
          <ul>
            {sorted.excluded.map((match) => (
              <li key={match.scheme.id}>
                <a href={match.scheme.href}>{match.scheme.title}</a>
                {dit}
                {whyNot(match, words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet">
        {groupes.ordre} <span class="screen-only">{adresse}</span>
      </p>
      {/* With the list: in view along it. */}
      {plan && (chosen.kept.length > 0 || !isOffered) && <PlanBar {...props} plan={plan} offered={[]} />}
    </div>
  );
}
