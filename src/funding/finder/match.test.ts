import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchemeFacts } from '../schema.ts';
import { expenseKinds, laterStages, schemeNatures, schemeStatuses } from '../scheme-facts.ts';
import { noChoices, type Choices } from './choices.ts';
import {
  groupSchemes,
  hasNoCall,
  isFirstCall,
  isSupport,
  isUsefulAt,
  match,
  type Match,
  programmesInQuestion,
  sortSchemes,
} from './match.ts';
import {
  allChoices,
  choices,
  programmeChoices,
  proposed,
  schemes,
  sizes,
  stages,
} from '../../../tests/support/funding/real-schemes.ts';
import { schemeNamed as sampleNamed } from '../../../tests/support/funding/sample-schemes.ts';

const plain: SchemeFacts = {
  niveaux: ['one'],
  nature: 'financement',
  depenses: ['etude'],
  population: [],
  programmes: [],
  statut: 'a-confirmer',
};

describe('the size of a commune', () => {
  const condition = 'si le potentiel financier par habitant reste sous une limite';
  it.each([
    [1999, { verdict: 'met', inhabitants: 1999, limit: 2000 }, 'fits'],
    [2000, { verdict: 'met', inhabitants: 2000, limit: 2000 }, 'fits'],
    [2001, { verdict: 'conditional', inhabitants: 2001, limit: 20_000, condition }, 'to-confirm'],
    [20_000, { verdict: 'conditional', inhabitants: 20_000, limit: 20_000, condition }, 'to-confirm'],
    [20_001, { verdict: 'unmet', inhabitants: 20_001, limit: 20_000 }, 'does-not-fit'],
  ])('of %i inhabitants is compared with each step of the DETR', (inhabitants, reason, fit) => {
    const found = match(sampleNamed('detr'), choices({ inhabitants }));
    expect(found.reasons).toEqual([{ criterion: 'size', ...reason }]);
    expect(found.fit).toBe(fit);
  });

  it('is asked for where it counts, and only there', () => {
    expect(match(sampleNamed('detr'), noChoices)).toMatchObject({
      fit: 'to-confirm',
      reasons: [{ criterion: 'size', verdict: 'unknown' }],
    });
    expect(match(plain, noChoices)).toMatchObject({ fit: 'fits', reasons: [] });
    expect(match(plain, choices({ inhabitants: 9 })).reasons).toEqual([
      { criterion: 'size', verdict: 'unlimited' },
    ]);
  });

  it('is read the same in whatever order the steps are written', () => {
    const steps = [{ max: 500, condition: 'c' }, { max: 100 }, { max: 300, condition: 'b' }];
    const verdicts = (inhabitants: number) =>
      [steps, steps.toReversed()].map((population) =>
        match({ ...plain, population }, choices({ inhabitants })).reasons.map((reason) => ({ ...reason })),
      );
    const expected = [
      [100, { verdict: 'met', limit: 100 }],
      [101, { verdict: 'conditional', limit: 300, condition: 'b' }],
      [301, { verdict: 'conditional', limit: 500, condition: 'c' }],
      [501, { verdict: 'unmet', limit: 500 }],
    ] as const;
    for (const [inhabitants, reason] of expected) {
      const whole = [{ criterion: 'size', inhabitants, ...reason }];
      expect(verdicts(inhabitants)).toEqual([whole, whole]);
    }
  });
});

describe('a programme that a scheme asks for', () => {
  const scheme = { ...plain, programmes: ['a', 'b'] };
  it.each<[Partial<Choices>, string, readonly string[]]>([
    [{}, 'unknown', ['a', 'b']],
    [{ programmes: ['c'] }, 'unknown', ['a', 'b']],
    [{ programmes: ['b'] }, 'met', ['b']],
    [{ programmes: ['b'], noOtherProgramme: true }, 'met', ['b']],
    [{ programmes: ['c'], noOtherProgramme: true }, 'unmet', ['a', 'b']],
    [{ noOtherProgramme: true }, 'unmet', ['a', 'b']],
  ])('is met by one of them, and refused only if the visitor has no other: %o', (words, verdict, named) => {
    expect(match(scheme, choices(words)).reasons).toEqual([
      { criterion: 'programme', verdict, programmes: named },
    ]);
  });

  it('is said of a scheme that asks for none once the visitor ticks one', () => {
    const reason = { criterion: 'programme', verdict: 'unlimited', programmes: [] };
    expect(match(plain, choices({ programmes: ['a'] })).reasons).toEqual([reason]);
    expect(match(plain, choices({ noOtherProgramme: true })).reasons).toEqual([reason]);
  });
});

describe('a stage', () => {
  it('is a level that the scheme names, or a later stage that it pays', () => {
    const scheme: SchemeFacts = { ...plain, depenses: ['travaux'] };
    const verdicts = ['one', 'two', 'travaux', 'fonctionnement'].map(
      (stage) => match(scheme, choices({ stage })).reasons[0]?.verdict,
    );
    expect(verdicts).toEqual(['met', 'unmet', 'met', 'unmet']);
    expect(['one', 'two'].map((stage) => isUsefulAt(scheme, stage))).toEqual([true, false]);
  });
});

describe('a support, which gives no money', () => {
  const support: SchemeFacts = { ...plain, nature: 'appui', depenses: [] };

  it('is listed apart, whatever the expense, and left out by the other criteria', () => {
    const sorted = sortSchemes([plain, support], choices({ stage: 'one', expense: 'travaux' }));
    expect(sorted.proposed).toEqual([]);
    expect(sorted.supports.map(({ scheme }) => scheme)).toEqual([support]);
    for (const chosen of [{ stage: 'two' }, { stage: 'travaux' }]) {
      expect(sortSchemes([support], choices(chosen)).supports).toEqual([]);
    }
  });
});

const letters = ['a', 'b', 'c'];
const someIds = fc.subarray(letters);
const anyScheme: fc.Arbitrary<SchemeFacts> = fc.record({
  niveaux: someIds,
  nature: fc.constantFrom(...schemeNatures),
  depenses: fc.subarray([...expenseKinds], { minLength: 1 }),
  population: fc.array(
    fc.record({
      max: fc.integer({ min: 1, max: 9 }),
      condition: fc.option(fc.constant('c'), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  programmes: someIds,
  premierAppel: fc.option(fc.constant('à la mairie'), { nil: undefined }),
  statut: fc.constantFrom(...schemeStatuses),
});
const absent = { nil: undefined };
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  stage: fc.option(fc.constantFrom(...letters, 'travaux', 'fonctionnement'), absent),
  expense: fc.option(fc.constantFrom(...expenseKinds), absent),
  inhabitants: fc.option(fc.integer({ min: 1, max: 10 }), absent),
  programmes: someIds,
  noOtherProgramme: fc.boolean(),
  kept: someIds,
});

describe('any schemes', () => {
  it('are proposed or excluded, save a closed one, which is never matched', () => {
    fc.assert(
      fc.property(fc.array(anyScheme), anyChoices, (drawn, words) => {
        const sorted = sortSchemes(drawn, words);
        const closed = drawn.filter(({ statut }) => statut === 'clos');
        expect(sorted.proposed.some(({ scheme }) => isSupport(scheme))).toBe(false);
        expect(sorted.supports.every(({ scheme }) => isSupport(scheme))).toBe(true);
        const open = [...sorted.proposed, ...sorted.supports, ...sorted.excluded].map(({ scheme }) => scheme);
        expect(new Set([...open, ...closed])).toEqual(new Set(drawn));
        expect(open.length + closed.length).toBe(drawn.length);
        expect(open.some(({ statut }) => statut === 'clos')).toBe(false);
      }),
    );
  });

  it('within a rank, come first those that meet more choices by name, then in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(anyScheme), anyChoices, (drawn, words) => {
        const matches = sortSchemes(drawn, words).proposed;
        const places = matches.map(({ scheme }) => drawn.indexOf(scheme));
        const rank = ({ scheme, fit }: (typeof matches)[number]) =>
          scheme.statut === 'sans-appel' ? 'last' : fit;
        const named = ({ reasons }: (typeof matches)[number]) =>
          reasons.filter(({ verdict }) => verdict === 'met').length;
        for (const [index, one] of matches.entries()) {
          const next = matches[index + 1];
          if (next === undefined || rank(one) !== rank(next)) continue;
          const [here, below] = [named(one), named(next)];
          expect(here).toBeGreaterThanOrEqual(below);
          if (here === below) expect(places[index]).toBeLessThan(places[index + 1] ?? 0);
        }
      }),
    );
  });
});

describe('the groups of what the choices leave', () => {
  it('hold each scheme once, in its order: to call for first, with nothing open, with a doubt, without call or money', () => {
    fc.assert(
      fc.property(fc.array(anyScheme), anyChoices, (drawn, words) => {
        const sorted = sortSchemes(drawn, words);
        const { calls, ready, toCheck, others } = groupSchemes(sorted);
        const all = [...sorted.proposed, ...sorted.supports];
        const isCall = ({ scheme, reasons }: (typeof all)[number]) =>
          scheme.premierAppel !== undefined &&
          !hasNoCall(scheme) &&
          !isSupport(scheme) &&
          !reasons.some(({ criterion, verdict }) => criterion === 'programme' && verdict === 'unknown');
        expect(calls).toEqual(all.filter(isCall));
        expect([...ready, ...toCheck, ...others]).toEqual(all.filter((one) => !isCall(one)));
        expect(ready.every(({ fit }) => fit === 'fits')).toBe(true);
        expect(toCheck.every(({ fit }) => fit === 'to-confirm')).toBe(true);
        for (const { scheme } of [...calls, ...ready, ...toCheck])
          expect(hasNoCall(scheme) || isSupport(scheme)).toBe(false);
        expect(others.every(({ scheme }) => hasNoCall(scheme) || isSupport(scheme))).toBe(true);
      }),
    );
  });
});

describe('what the page of all aids says to call for first', () => {
  it('comes first here too, whatever a village pays or lacks, as long as nothing excludes it; to check, where its programme is', () => {
    const calls = schemes.filter(isFirstCall).map(({ id }) => id);
    expect(calls.length).toBeGreaterThan(0);
    for (const words of allChoices()) {
      const sorted = sortSchemes(schemes, words);
      const { calls: first, toCheck } = groupSchemes(sorted);
      const left = sorted.proposed.filter(({ scheme }) => calls.includes(scheme.id));
      const isOpen = ({ scheme: { programmes } }: (typeof left)[number]) =>
        programmes.length > 0 && !programmes.some((id) => words.programmes.includes(id));
      expect(first).toEqual(left.filter((one) => !isOpen(one)));
      expect(toCheck).toEqual(expect.arrayContaining(left.filter(isOpen)));
    }
  });
});

/** Where each scheme stands, by its place among those drawn. */
function standings(drawn: readonly SchemeFacts[], words: Choices): string[] {
  const sorted = sortSchemes(drawn, words);
  const groups = { ...groupSchemes(sorted), excluded: sorted.excluded };
  return Object.entries(groups).flatMap(([name, matches]) =>
    matches.map(({ scheme }) => `${drawn.indexOf(scheme)} ${name}`),
  );
}

describe('the programmes that are asked about', () => {
  it('are those that may still move a scheme, whatever was answered', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyScheme), anyChoices, (drawn, words) => {
        const inQuestion = programmesInQuestion(drawn, words);
        const answered = programmesInQuestion(drawn, {
          ...words,
          programmes: letters,
          noOtherProgramme: true,
        });
        expect(answered).toEqual(inQuestion);
        for (const id of letters.filter((letter) => !inQuestion.has(letter))) {
          const without = words.programmes.filter((other) => other !== id);
          const now = standings(drawn, { ...words, programmes: without }).toSorted();
          expect(standings(drawn, { ...words, programmes: [...without, id] }).toSorted()).toEqual(now);
        }
      }),
    );
  });
});

/** The fit worked out another way: what excludes first, then what leaves a doubt. */
function expectedFit(scheme: SchemeFacts, words: Choices): Match<unknown>['fit'] {
  const { niveaux, depenses, population, programmes } = scheme;
  const useful: readonly string[] = [...niveaux, ...laterStages.filter((stage) => depenses.includes(stage))];
  const highest = Math.max(0, ...population.map(({ max }) => max));
  const isTooLarge = population.length > 0 && (words.inhabitants ?? 0) > highest;
  const isMember = programmes.some((id) => words.programmes.includes(id));
  if (
    (words.stage !== undefined && !useful.includes(words.stage)) ||
    (words.expense !== undefined && !isSupport(scheme) && !depenses.includes(words.expense)) ||
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

describe('the schemes of the site, whatever the choices', () => {
  it('are each sorted as their facts want, once, in order', () => {
    let situations = 0;
    const closed = schemes.filter(({ statut }) => statut === 'clos').length;
    for (const words of allChoices()) {
      situations += 1;
      const sorted = sortSchemes(schemes, words);
      const matches = [...sorted.proposed, ...sorted.supports, ...sorted.excluded];
      const wrong = matches.filter(({ scheme, fit }) => fit !== expectedFit(scheme, words));
      if (wrong.length > 0) expect.fail(`${wrong[0]?.scheme.id} ${JSON.stringify(words)}`);
      const excluded = sorted.excluded.filter(({ fit }) => fit !== 'does-not-fit');
      const ranks = sorted.proposed.map(({ scheme, fit }) =>
        hasNoCall(scheme) ? 2 : ['fits', 'to-confirm'].indexOf(fit),
      );
      if (
        excluded.length > 0 ||
        ranks.includes(-1) ||
        ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0)) ||
        new Set(matches.map(({ scheme }) => scheme.id)).size + closed !== schemes.length
      ) {
        expect.fail(JSON.stringify(words));
      }
    }
    expect(situations).toBe(
      (stages.length + 1) * (expenseKinds.length + 1) * (sizes.length + 1) * programmeChoices.length,
    );
  });

  it('say why each is excluded, and what is to be confirmed where it is', () => {
    for (const words of allChoices()) {
      const sorted = sortSchemes(schemes, words);
      for (const { fit, reasons } of [...sorted.proposed, ...sorted.supports, ...sorted.excluded]) {
        const has = (...verdicts: string[]) => reasons.some(({ verdict }) => verdicts.includes(verdict));
        if (has('unmet') !== (fit === 'does-not-fit')) expect.fail(JSON.stringify(words));
        if (fit === 'to-confirm' && !has('conditional', 'unknown')) expect.fail(JSON.stringify(words));
      }
    }
  });

  it('are never more with one criterion more', () => {
    const noProgrammes = { programmes: [], noOtherProgramme: false };
    for (const words of allChoices()) {
      const now = proposed(words);
      for (const less of [
        { stage: undefined },
        { expense: undefined },
        { inhabitants: undefined },
        noProgrammes,
      ]) {
        const before = new Set(proposed({ ...words, ...less }));
        if (now.some((id) => !before.has(id))) expect.fail(JSON.stringify([words, less]));
      }
    }
  });

  it('are all proposed without any choice, those without a call last', () => {
    const open = schemes
      .filter((scheme) => scheme.statut !== 'clos' && !isSupport(scheme))
      .map(({ id }) => id);
    const all = proposed(noChoices);
    expect(all.toSorted()).toEqual(open.toSorted());
    const withoutCall = schemes.filter(hasNoCall).map(({ id }) => id);
    expect(all.slice(all.length - withoutCall.length)).toEqual(withoutCall);
  });
});

function sortedIds(of: readonly { readonly id: string }[]): string[] {
  return of.map(({ id }) => id).toSorted();
}

describe('a mayor of 400 inhabitants with works', () => {
  const mayor = choices({ stage: 'travaux', expense: 'travaux', inhabitants: 400 });
  const sorted = sortSchemes(schemes, mayor);
  const open = schemes.filter((scheme) => !isSupport(scheme) && scheme.statut !== 'clos');

  it('is proposed every aid of the site for works whose size suits, and no other', () => {
    const suits = open.filter(
      ({ depenses, population }) =>
        depenses.includes('travaux') && (population.length === 0 || population.some(({ max }) => max >= 400)),
    );
    expect(suits.length).toBeGreaterThan(0);
    expect(sortedIds(sorted.proposed.map(({ scheme }) => scheme))).toEqual(sortedIds(suits));
  });

  it('has to confirm those that ask for a programme', () => {
    const asking = sorted.proposed.filter(({ fit }) => fit === 'to-confirm').map(({ scheme }) => scheme);
    expect(asking.every(({ programmes }) => programmes.length > 0)).toBe(true);
  });
});
