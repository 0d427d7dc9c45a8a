import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expenseKinds, schemeStatuses, type SchemeFacts } from './match-facts.ts';
import { sortSchemes, type Choices } from './match.ts';

const ids = ['a', 'b', 'c'];
const someIds = fc.subarray(ids);
const anyScheme: fc.Arbitrary<SchemeFacts> = fc.record({
  levels: someIds,
  expenses: fc.subarray([...expenseKinds], { minLength: 1 }),
  population: fc.array(
    fc.record({
      max: fc.integer({ min: 1, max: 9 }),
      condition: fc.option(fc.constant('c'), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  programmes: someIds,
  status: fc.constantFrom(...schemeStatuses),
});
const unsaid = { nil: undefined };
const anySaid: fc.Arbitrary<Choices> = fc.record({
  stage: fc.option(fc.constantFrom(...ids, 'travaux', 'fonctionnement'), unsaid),
  expense: fc.option(fc.constantFrom(...expenseKinds), unsaid),
  inhabitants: fc.option(fc.integer({ min: 1, max: 10 }), unsaid),
  programmes: someIds,
  noOtherProgramme: fc.boolean(),
});

describe('any schemes', () => {
  it('are proposed, excluded or closed, and a closed one is never matched', () => {
    fc.assert(
      fc.property(fc.array(anyScheme), anySaid, (schemes, words) => {
        const { proposed, excluded, closed } = sortSchemes(schemes, words);
        expect(closed).toEqual(schemes.filter(({ status }) => status === 'clos'));
        const open = [...proposed, ...excluded].map(({ scheme }) => scheme);
        expect(new Set([...open, ...closed])).toEqual(new Set(schemes));
        expect(open.length + closed.length).toBe(schemes.length);
        expect(open.some(({ status }) => status === 'clos')).toBe(false);
      }),
    );
  });

  it('within a rank, come first the more of what was said they name, then in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(anyScheme), anySaid, (schemes, words) => {
        const { proposed } = sortSchemes(schemes, words);
        const places = proposed.map(({ scheme }) => schemes.indexOf(scheme));
        const rank = ({ scheme, fit: outcome }: (typeof proposed)[number]) =>
          scheme.status === 'sans-appel' ? 'last' : outcome;
        const named = ({ reasons }: (typeof proposed)[number]) =>
          reasons.filter(({ verdict }) => verdict === 'met').length;
        for (const [index, one] of proposed.entries()) {
          const next = proposed[index + 1];
          if (next === undefined || rank(one) !== rank(next)) continue;
          const [here, below] = [named(one), named(next)];
          expect(here).toBeGreaterThanOrEqual(below);
          if (here === below) expect(places[index]).toBeLessThan(places[index + 1] ?? 0);
        }
      }),
    );
  });
});
