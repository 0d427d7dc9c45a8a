import { describe, expect, it } from 'vitest';
import * as checked from './promised.ts';
import type { Requirement } from '../schema.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';
import { wholeBy } from '../../../tests/support/diagnosis/said.ts';

const nothingMoreThanPromised = wholeBy(checked.nothingMoreThanPromised);

/** What is said once the requirements are others. */
function saidAfter(edit: (old: readonly Requirement[]) => readonly Requirement[]) {
  return nothingMoreThanPromised(enumerated(undefined, { requirements: edit(small.requirements) }));
}

/** The requirements without one kind of promise. */
function without(key: keyof Requirement) {
  return (old: readonly Requirement[]) => old.map((each) => ({ ...each, [key]: undefined }));
}

describe('nothing is given that no requirement promises', () => {
  it('holds for the small subject', () => {
    expect(nothingMoreThanPromised(enumerated())).toEqual([]);
  });

  it('refuses a recommendation without a promise, with its line, what to write and the state', () => {
    const found = saidAfter((old) =>
      old.map((each) =>
        each.recommandations?.includes('un') === true ? { ...each, recommandations: undefined } : each,
      ),
    );
    expect(found[0]).toEqual({
      message: 'La ligne « debut » mène à « un » sans qu’aucune exigence le promette.',
      at: ['tableaux', 'recommandation', 3],
      remedy:
        'ajoutez ou élargissez une ligne de « exigences » pour cette situation : « recommandations: [un] »',
      state: { lieu: 'ici', etape: 'idee' },
    });
    expect(found.map(({ state }) => state?.['etape'])).toEqual(['idee', 'doute', 'idee', 'doute']);
  });

  it.each([
    ['a way out of the offer', 'dehors', ['recommandations', 3, 'dehors'], 1],
    ['a stage without aid', 'sansAide', ['recommandations', 0], 8],
    ['what it recalls', 'aConfirmer', ['recommandations', 1, 'aConfirmer'], 4],
    ['a first service', 'premiere', ['tableaux', 'premierePrestation', 0, 'si'], 2],
    ['a service in addition', 'enPlus', ['tableaux', 'prestationsEnPlus', 0, 'alors'], 2],
  ] as const)('refuses %s without a promise', (_, key, at, count) => {
    const found = saidAfter(without(key));
    expect(found).toHaveLength(count);
    expect(found[0]?.at).toEqual(at);
  });

  it('refuses more than what is promised: another first service, one more in addition', () => {
    const first = saidAfter((old) =>
      old.map((each) => (each.premiere === undefined ? each : { ...each, premiere: 'programme' })),
    );
    expect(first).toHaveLength(2);
    const extra = nothingMoreThanPromised(
      enumerated((old) => ({
        ...old,
        tableaux: {
          ...old.tableaux,
          prestationsEnPlus: old.tableaux.prestationsEnPlus.map((rule) => ({
            ...rule,
            alors: ['visite', 'budget'],
          })),
        },
      })),
    );
    expect(extra.map(({ message }) => message)).toEqual(
      Array.from(
        { length: 2 },
        () => 'La ligne « visite-en-plus » montre en plus « budget », qu’aucune exigence ne promet.',
      ),
    );
  });

  it('asks no promise of an offer without any aid', () => {
    const withScheme = new Set<string>();
    const requirements = without('sansAide')(small.requirements);
    expect(nothingMoreThanPromised(enumerated(undefined, { withScheme, requirements }))).toEqual([]);
  });

  it('asks no promise that a recommendation stays in the offer', () => {
    const recommendations = small.recommendations.map((each) => ({ ...each, dehors: undefined }));
    const requirements = without('dehors')(small.requirements);
    expect(nothingMoreThanPromised(enumerated(undefined, { recommendations, requirements }))).toEqual([]);
  });
});
