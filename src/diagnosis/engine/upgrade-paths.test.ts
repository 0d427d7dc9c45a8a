import { describe, expect, it } from 'vitest';
import { upgradePaths } from './upgrade-paths.ts';
import {
  assured,
  everyOther,
  levels,
  otherOf,
  rankOf,
  ranksAfter,
  type Other,
} from '../../../tests/support/diagnosis/brute-force-upgrade-paths.ts';
import {
  completeStates,
  questionnaire,
  recommendations,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';

function namesOf(other: Other): string {
  return Object.keys(other).toSorted().join();
}

/** What is proposed from each complete state. */
function all() {
  return completeStates().map((state) => ({
    state,
    here: rankOf(state),
    found: upgradePaths(questionnaire, state, recommendations),
  }));
}

/** The same, with what every other answer would assure. */
function compared() {
  return all().map(({ state, here, found }) => ({
    here,
    found,
    others: everyOther(state).map((other) => ({ other, rank: assured(state, other) })),
  }));
}

describe('what would lead further, from every complete state', () => {
  it('proposes definite answers only, to questions marked to be changed, other than those given', () => {
    for (const { state, found } of all()) {
      for (const { question, option } of found.flatMap(({ conditions }) => conditions)) {
        expect([question.change, option.unknown]).toEqual([expect.any(Number), undefined]);
        expect(state[question.id]).not.toBe(option.id);
        expect(state[question.id]).toBeDefined();
      }
    }
  });

  it('leads to a later level of the offer, each in turn, at most two ways each', () => {
    for (const { found } of all().filter(({ here }) => here !== undefined)) {
      const ranks = found.map(({ rank }) => rank ?? 0);
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      expect(ranks.filter((rank) => ranks.filter((other) => other === rank).length > 2)).toEqual([]);
    }
    for (const { here, found } of all()) {
      for (const { rank } of found.filter((change) => change.rank !== undefined)) {
        expect(levels).toContain(rank);
        expect(rank).toBeGreaterThan(here ?? Infinity);
      }
    }
  });

  it('assures the level announced, whatever is answered to the questions opened: never a lower one nor another', () => {
    for (const { state, found } of all()) {
      for (const change of found.filter(({ rank }) => rank !== undefined)) {
        const ranks = ranksAfter(state, otherOf(change)).map((rank) => rank ?? -1);
        expect(Math.min(...ranks)).toBe(change.rank);
        expect(ranks.filter((rank) => rank !== change.rank && levels.includes(rank))).toEqual([]);
      }
    }
  });

  it('needs as few other answers as can be, for every rank within reach', () => {
    for (const { here, found, others } of compared()) {
      const targets = here === undefined ? [] : levels.filter((rank) => rank > here);
      for (const target of targets) {
        const sizes = others
          .filter(({ rank }) => rank === target)
          .map(({ other }) => Object.keys(other).length);
        const proposed = found.filter(({ rank }) => rank === target);
        expect(proposed.length > 0).toBe(sizes.length > 0);
        for (const { conditions } of proposed) expect(conditions).toHaveLength(Math.min(...sizes));
      }
    }
  });

  it('proposes from outside the order one way into it, if there is any, without naming a rank', () => {
    for (const { found, others } of compared().filter(({ here }) => here === undefined)) {
      const within = others.filter(({ rank }) => rank !== undefined);
      expect(found).toHaveLength(within.length > 0 ? 1 : 0);
      expect(found.map(({ rank }) => rank)).toEqual(found.map(() => undefined));
      const sizes = within.map(({ other }) => Object.keys(other).length);
      for (const change of found) {
        expect(within.map(({ other }) => other)).toContainEqual(otherOf(change));
        expect(change.conditions).toHaveLength(Math.min(...sizes));
      }
    }
  });

  it('proposes the least advanced option that is enough, one way for each set of questions, in the order marked', () => {
    for (const { found, others } of compared()) {
      const sets = found.map((change) => `${change.rank} ${Object.keys(otherOf(change)).join()}`);
      expect(new Set(sets).size).toBe(sets.length);
      for (const change of found.filter(
        ({ rank, conditions }) => rank !== undefined && conditions.length === 1,
      )) {
        const names = namesOf(otherOf(change));
        const first = others.find(({ other, rank }) => rank === change.rank && namesOf(other) === names);
        expect(first?.other).toEqual(otherOf(change));
      }
      const firsts = found.map(({ rank, conditions }) => ({
        rank,
        order: conditions[0]?.question.change ?? 0,
      }));
      const sorted = firsts.toSorted(
        (one, other) => (one.rank ?? 0) - (other.rank ?? 0) || one.order - other.order,
      );
      expect(firsts).toEqual(sorted);
    }
  });
});
