import type { Choices } from './choices.ts';
import { sortSchemes, type Match, type Reason } from './match.ts';
import type { SchemeFacts } from '../schema.ts';

/** A criterion of the choices that leaves schemes out. */
export type Criterion = Reason['criterion'];

/** The choices without some of them. */
export function withoutChoices(choices: Choices, criteria: readonly Criterion[]): Choices {
  const isOut = (criterion: Criterion) => criteria.includes(criterion);
  return {
    ...choices,
    stage: isOut('stage') ? undefined : choices.stage,
    expense: isOut('expense') ? undefined : choices.expense,
    inhabitants: isOut('size') ? undefined : choices.inhabitants,
    noOtherProgramme: !isOut('programme') && choices.noOtherProgramme,
  };
}

/**
 * The choices without the stage that a link brought, where it hides aids for an expense: some of them, once the visitor asks for
 * that expense himself; all of them, where the link brought both.
 */
export function withoutLinkedStage(
  schemes: readonly SchemeFacts[],
  choices: Choices,
  isAsked: boolean,
): Choices {
  const without = withoutChoices(choices, ['stage']);
  if (choices.expense === undefined) return choices;
  const [left, all] = [choices, without].map((some) => sortSchemes(schemes, some).proposed.length);
  return left !== all && (isAsked || left === 0) ? without : choices;
}

function unmetOf({ reasons }: Match<SchemeFacts>): Criterion[] {
  return reasons.filter(({ verdict }) => verdict === 'unmet').map(({ criterion }) => criterion);
}

/**
 * The schemes that the fewest choices leave out, and each set of choices that one press takes back to let some of them in,
 * with how many would then be proposed.
 *
 * @param choices those of the form; a size that comes from the commune is not among what can be taken back
 */
export function nearestSchemes<Scheme extends SchemeFacts>(
  schemes: readonly Scheme[],
  choices: Choices,
  isSizeGiven: boolean,
) {
  const { excluded } = sortSchemes(schemes, choices);
  const fewest = Math.min(...excluded.map((one) => unmetOf(one).length));
  const matches = excluded.filter((one) => unmetOf(one).length === fewest);
  const sets = new Map(matches.map((one) => [unmetOf(one).join(), unmetOf(one)]));
  const ways = [...sets.values()]
    .filter((without) => isSizeGiven || !without.includes('size'))
    .map((without) => ({
      without,
      count: sortSchemes(schemes, withoutChoices(choices, without)).proposed.length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  return { matches, ways };
}
