import { describe, expect, it } from 'vitest';
import { laterStages, type SchemeFacts } from './match-facts.ts';
import { hasNoCall, noChoices, sortSchemes, type Fit, type Choices } from './match.ts';
import {
  allChoices,
  programmeChoices,
  proposed,
  schemes,
  sizes,
  stages,
} from '../../../tests/support/funding/real-schemes.ts';

/** The outcome worked out another way: what excludes first, then what leaves a doubt. */
function expectedOutcome(scheme: SchemeFacts, words: Choices): Fit {
  const { levels, expenses, population, programmes } = scheme;
  const useful: readonly string[] = [...levels, ...laterStages.filter((stage) => expenses.includes(stage))];
  const highest = Math.max(0, ...population.map(({ max }) => max));
  const isTooLarge = population.length > 0 && (words.inhabitants ?? 0) > highest;
  const isMember = programmes.some((id) => words.programmes.includes(id));
  if (
    (words.stage !== undefined && !useful.includes(words.stage)) ||
    (words.expense !== undefined && !expenses.includes(words.expense)) ||
    isTooLarge ||
    (programmes.length > 0 && !isMember && words.noOtherProgramme)
  ) {
    return 'does-not-fit';
  }
  const free = Math.max(
    0,
    ...population.filter(({ condition }) => condition === undefined).map(({ max }) => max),
  );
  // Whoever is in a programme was admitted with its size.
  const isSizeSure = isMember || population.length === 0 || (words.inhabitants ?? Infinity) <= free;
  const isProgrammeSure = programmes.length === 0 || isMember;
  return isSizeSure && isProgrammeSure ? 'fits' : 'to-confirm';
}

describe('the schemes of the site, whatever is said', () => {
  it('are each sorted as their facts want, once, in order', () => {
    let situations = 0;
    for (const words of allChoices()) {
      situations += 1;
      const sorted = sortSchemes(schemes, words);
      const matches = [...sorted.proposed, ...sorted.excluded];
      const wrong = matches.filter(({ scheme, fit: outcome }) => outcome !== expectedOutcome(scheme, words));
      if (wrong.length > 0) expect.fail(`${wrong[0]?.scheme.id} ${JSON.stringify(words)}`);
      const excluded = sorted.excluded.filter(({ fit: outcome }) => outcome !== 'does-not-fit');
      const ranks = sorted.proposed.map(({ scheme, fit: outcome }) =>
        hasNoCall(scheme) ? 2 : ['fits', 'to-confirm'].indexOf(outcome),
      );
      if (
        excluded.length > 0 ||
        ranks.includes(-1) ||
        ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0)) ||
        new Set(matches.map(({ scheme }) => scheme.id)).size + sorted.closed.length !== schemes.length
      ) {
        expect.fail(JSON.stringify(words));
      }
    }
    expect(situations).toBe((stages.length + 1) * 4 * (sizes.length + 1) * programmeChoices.length);
  });

  it('say why each is excluded, and what is to be confirmed where it is', () => {
    for (const words of allChoices()) {
      const sorted = sortSchemes(schemes, words);
      for (const { fit: outcome, reasons } of [...sorted.proposed, ...sorted.excluded]) {
        const has = (...verdicts: string[]) => reasons.some(({ verdict }) => verdicts.includes(verdict));
        if (has('unmet') !== (outcome === 'does-not-fit')) expect.fail(JSON.stringify(words));
        if (outcome === 'to-confirm' && !has('conditional', 'unsaid')) expect.fail(JSON.stringify(words));
      }
    }
  });

  it('are never more once one criterion more is said', () => {
    const programmesUnsaid = { programmes: [], noOtherProgramme: false };
    for (const words of allChoices()) {
      const now = proposed(words);
      for (const less of [
        { stage: undefined },
        { expense: undefined },
        { inhabitants: undefined },
        programmesUnsaid,
      ]) {
        const before = new Set(proposed({ ...words, ...less }));
        if (now.some((id) => !before.has(id))) expect.fail(JSON.stringify([words, less]));
      }
    }
  });

  it('are all proposed while nothing is said, those without a call last', () => {
    const open = schemes.filter(({ status }) => status !== 'clos').map(({ id }) => id);
    const all = proposed(noChoices);
    expect(all.toSorted()).toEqual(open.toSorted());
    const withoutCall = schemes.filter(hasNoCall).map(({ id }) => id);
    expect(withoutCall.length).toBeGreaterThan(0);
    expect(all.slice(-withoutCall.length)).toEqual(withoutCall);
  });
});
