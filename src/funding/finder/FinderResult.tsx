import { Fragment, type ComponentChildren, type RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { $isOutside } from '../../territory/place-field.ts';
import type { Choices } from './choices.ts';
import type { FinderProps } from './Finder.tsx';
import styles from './FinderResult.module.css';
import { actsInWords, byReason, choicesInWords, countInWords, namedGroups } from './finder-sentences.ts';
import type { ListedScheme } from './finder-data.ts';
import { groupSchemes, sortSchemes, type Match } from './match.ts';
import { nearestSchemes, type Criterion } from './nearest.ts';
import PlanBar from './PlanBar.tsx';
import Programmes from './Programmes.tsx';
import SchemeRow from './SchemeRow.tsx';
import { $place } from '../../territory/carried-place.ts';
import { $finder, inhabitantsOf, isSorting } from './store.ts';

interface Props extends FinderProps {
  /** The choices, with what the place says. */
  readonly choices: Choices;
  /** Whether a line says them, over the list. */
  readonly isSaid: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  /** Called once a programme is answered. */
  readonly onAnswer: () => void;
  /** Takes choices back. */
  readonly onTakeBack: (criteria: readonly Criterion[]) => void;
}

/** How many of the nearest aids are shown under what would have to change; the rest is folded. */
const SHOWN_NEAR = 5;

/** The schemes that the choices leave, by what remains to be done; what to begin with comes first. */
export default function FinderResult(props: Props) {
  const { schemes, words, choices, plan, phone } = props;
  const { isFolded } = useStore($finder);
  const isOutside = useStore($isOutside);
  const [saysWhy, setSaysWhy] = useState(false);
  const place = useStore($place);
  const { champs, groupes, bilan, ailleurs } = words.texts;
  const heading = (act: string | undefined) => (
    <h2 ref={props.headingRef} id="liste" tabIndex={-1}>
      {act}
    </h2>
  );
  if (isOutside) {
    return (
      <div class={`panel ${styles['outside']}`}>
        {heading(ailleurs.titre)}
        <p>{ailleurs.phrase}</p>
        <a class="button" href={ailleurs.lien.page}>
          {ailleurs.lien.text}
        </a>
      </div>
    );
  }
  const sorted = sortSchemes(schemes, choices);
  const groups = groupSchemes(sorted);
  const [first, ...next] = namedGroups(groups, words);
  const begun = first?.matches ?? [];
  // One button, which counts what it takes: what the visitor keeps, with those offered once another joins them.
  const offered = begun.flatMap(({ scheme: { id, line } }) =>
    line && isFolded && !choices.kept[0] ? [id] : [],
  );
  /** Its rows, those after the number shown folded in the last one. */
  const list = (matches: readonly Match<ListedScheme>[], isBrief?: boolean, shown = matches.length) => (
    <ul class={`unmarked ${styles['list']}`}>
      {matches.slice(0, shown).map((match) => (
        <SchemeRow key={match.scheme.id} {...props} match={match} offered={offered} isBrief={isBrief} />
      ))}
      {matches.length > shown && (
        <li>
          <Fold title={interpolate(groupes.suite, { nombre: matches.length - shown })}>
            {list(matches.slice(shown), true)}
          </Fold>
        </li>
      )}
    </ul>
  );
  const canSayWhy = isSorting(choices) && sorted.proposed[0];
  const nearest = sorted.proposed[0]
    ? undefined
    : nearestSchemes(schemes, choices, inhabitantsOf(place) === undefined);
  const left = sorted.excluded.filter((one) => !nearest?.matches.some(({ scheme }) => scheme === one.scheme));
  const told = choicesInWords(choices, place, props);
  const valueOf = (criterion: Criterion) =>
    `« ${told.find((one) => one.criterion === criterion)?.value ?? ''} »`;
  return (
    <div data-why={saysWhy}>
      {!props.isSaid && <p class="needs-script">{champs.sansReponse}</p>}
      {heading(actsInWords(sorted, words)[0])}
      {nearest && (
        <>
          <p>
            {bilan.autrement} <a href={phone.href}>{phone.number}</a>.
          </p>
          {nearest.ways.length > 0 && (
            <ul class={`unmarked screen-only ${styles['ways']}`}>
              {nearest.ways.map(({ without, count }) => (
                <li key={without.join()}>
                  <button type="button" class="button quiet" onClick={() => props.onTakeBack(without)}>
                    Retirer {without.map(valueOf).join(' et ')} : {count} {count === 1 ? 'aide' : 'aides'}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {byReason(nearest.matches, words).map(({ reason, matches }) => (
            <Fragment key={reason}>
              <h3>{reason}</h3>
              {list(matches, true, Math.min(matches.length, SHOWN_NEAR))}
            </Fragment>
          ))}
        </>
      )}
      {first && list(begun)}
      {(offered[0] || canSayWhy) && (
        <div>
          {offered[0] && plan && <PlanBar {...props} plan={plan} offered={offered} />}
          {canSayWhy && (
            <button type="button" class="button bare" onClick={() => setSaysWhy(!saysWhy)}>
              {saysWhy ? 'Cacher' : 'Afficher'} les raisons
            </button>
          )}
        </div>
      )}
      {next.map(
        ({ title, matches, shown }) =>
          shown > 0 && (
            <Fragment key={title}>
              <h3>{title}</h3>
              {list(matches, true, shown)}
            </Fragment>
          ),
      )}
      {/* Not shown above nothing. */}
      {(first ?? nearest) && <h3 class="screen-only">{groupes.reste}</h3>}
      {next.map(
        ({ title, matches, shown }) =>
          shown === 0 && (
            <Fold key={title} title={title}>
              {list(matches, true)}
            </Fold>
          ),
      )}
      {groups.others.length > 0 && (
        <Fold title={countInWords(groupes.autres, groups.others.length)}>{list(groups.others)}</Fold>
      )}
      {left.length > 0 && (
        <Fold title={countInWords(bilan.ecartees, left.length)}>
          {byReason(left, words).map(({ reason, matches }) => (
            <Fragment key={reason}>
              <p class={styles['reason']}>{reason}</p>
              <ul>
                {matches.map(({ scheme: { id, href, title } }) => (
                  <li key={id}>
                    <a href={href}>{title}</a>
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
        </Fold>
      )}
      {isSorting(choices) && <Programmes {...props} />}
      {/* With the list: in view along it. */}
      {plan && !offered[0] && <PlanBar {...props} plan={plan} offered={offered} />}
    </div>
  );
}

interface FoldProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** What is shown on demand, under the words that say what it is. */
function Fold({ title, isOpen, children }: FoldProps) {
  return (
    <details class={styles['fold']} open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
