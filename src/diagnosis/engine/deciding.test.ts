import { describe, expect, it } from 'vitest';
import { decidingAnswers, subsets } from './deciding.ts';
import type { Answers } from './model.ts';
import { recommendedId } from './recommend.ts';
import {
  completeStates,
  questionnaire,
  readyProject,
  without,
} from '../../../tests/support/diagnosis/sample-questionnaire.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

/** Every set of the answers of a state, as numbers whose bits choose among them. */
function chosen(state: Answers, bits: number): [string, string][] {
  return Object.entries(state).filter((_, index) => (bits & (1 << index)) !== 0);
}

function nameOf(answers: readonly (readonly [string, string])[]): string {
  return JSON.stringify(answers);
}

/** The recommendations of the complete states that hold a set of answers, for every such set: brute force. */
function recommendationsBySet(): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const sets = new Map<string, Set<string | undefined>>();
  for (const state of completeStates()) {
    const recommendation = recommendedId(questionnaire, state);
    for (let bits = 0; bits < 1 << Object.keys(state).length; bits += 1) {
      const name = nameOf(chosen(state, bits));
      sets.set(name, (sets.get(name) ?? new Set()).add(recommendation));
    }
  }
  return sets;
}

/** Every set of questions of a state whose answers lead to one recommendation only. */
function fixing(state: Answers, sets: ReturnType<typeof recommendationsBySet>): string[][] {
  return Array.from({ length: 1 << Object.keys(state).length }, (_, bits) => chosen(state, bits))
    .filter((answers) => sets.get(nameOf(answers))?.size === 1)
    .map((answers) => answers.map(([question]) => question));
}

/** The places of questions in the questionnaire, to compare in question order. */
function places(questions: readonly string[]): string {
  return questions.map((id) => questionnaire.questions.findIndex((question) => question.id === id)).join(' ');
}

/** From each complete state, what decided, and all that would. */
function decided() {
  const decide = decidingAnswers(questionnaire);
  const sets = recommendationsBySet();
  return completeStates().map((state) => ({ deciding: decide(state), all: fixing(state, sets) }));
}

describe('the deciding answers', () => {
  it('fix the recommendation over all complete states, from each', () => {
    expect(
      decided().filter(({ deciding, all }) => !all.some((set) => set.join() === deciding.join())),
    ).toEqual([]);
  });

  it('are as few as can be', () => {
    for (const { deciding, all } of decided()) {
      expect(Math.min(...all.map((set) => set.length))).toBe(deciding.length);
    }
  });

  it('are the first in question order among the sets as small', () => {
    for (const { deciding, all } of decided()) {
      const tied = all.filter((set) => set.length === deciding.length).map(places);
      expect(tied.toSorted()[0]).toBe(places(deciding));
    }
  });

  it('are two where one answer alone does not fix the recommendation', () => {
    const decide = decidingAnswers(questionnaire);
    const atStart = { ...without(readyProject, 'priorite'), avancement: 'cadre' };
    expect(decide(atStart)).toEqual(['prestataire', 'avancement']);
    expect(decide({ porteur: 'autre-departement' })).toEqual(['porteur']);
    expect(decide({ ...readyProject, priorite: 'travaux' })).toEqual(['priorite']);
  });

  it('are none where every state leads to the same', () => {
    const { questionnaire: other } = small;
    const tables = { ...other.tableaux, recommandation: [{ id: 'a', alors: 'un', motif: '' }] };
    expect(decidingAnswers({ ...other, tableaux: tables })({ lieu: 'ailleurs' })).toEqual([]);
  });

  it('count a state without recommendation as one that leads elsewhere', () => {
    const other = withoutRule(small.questionnaire, 'debut');
    expect(decidingAnswers(other)({ lieu: 'ici', etape: 'plan', aide: 'doute' })).toEqual(['aide']);
    expect(decidingAnswers(other)({ lieu: 'ici', etape: 'idee' })).toEqual(['etape']);
  });

  it('are all the answers given where even these do not fix the recommendation', () => {
    expect(decidingAnswers(small.questionnaire)({ lieu: 'ici' })).toEqual(['lieu']);
    expect(decidingAnswers(small.questionnaire)({ etape: 'plan', lieu: 'ici' })).toEqual(['lieu', 'etape']);
  });
});

describe('the sets of a given size', () => {
  it('come in the order of their items', () => {
    expect([...subsets(['a', 'b', 'c', 'd'], 2)].map((set) => set.join(''))).toEqual([
      'ab',
      'ac',
      'ad',
      'bc',
      'bd',
      'cd',
    ]);
  });

  it.each([
    [0, [[]]],
    [1, [['a'], ['b']]],
    [2, [['a', 'b']]],
    [3, []],
  ])('of %i items among two: %j', (size, expected) => {
    expect([...subsets(['a', 'b'], size)]).toEqual(expected);
  });
});
