import { describe, expect, it } from 'vitest';
import { alternatives, type Criterion } from './alternatives.ts';
import type { Answers, Condition, Rule } from './model.ts';
import { recommendedId } from './recommend.ts';
import {
  completeStates,
  questionnaire,
  recommendations,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';

const rules = questionnaire.tables.recommendation;

function rankOf(id: string | undefined): number | undefined {
  return recommendations.find((recommendation) => recommendation.id === id)?.rank;
}

function conditionOf({ when, expected }: Rule<string>): Condition {
  return when ?? expected ?? {};
}

/** How many of its answers a state lacks for a rule. */
function lacking(rule: Rule<string>, state: Answers): number {
  return Object.entries(conditionOf(rule)).filter(([id, accepted]) => !accepted.includes(state[id] ?? ''))
    .length;
}

function expectedFit({ question }: Criterion, rule: Rule<string>, state: Answers): string {
  const given = state[question.id];
  if (given === undefined) return 'notAsked';
  if (conditionOf(rule)[question.id]?.includes(given) === true) return 'met';
  return question.options.find(({ id }) => id === given)?.unknown === true ? 'missing' : 'unmet';
}

/** What is said from each complete state. */
function all() {
  return completeStates().map((state) => ({
    state,
    here: rankOf(recommendedId(questionnaire, state)),
    found: alternatives(questionnaire, state, recommendations),
  }));
}

/** The same, level by level. */
function flat() {
  return all().flatMap(({ state, found }) => found.map((alternative) => ({ state, alternative })));
}

describe('why not another level, from every complete state', () => {
  it('says it of every level but the present one, in their order; of none outside the order', () => {
    const levels = new Set(
      recommendations.filter(({ level }) => level !== undefined).map(({ rank }) => rank ?? 0),
    );
    const ordered = [...levels].toSorted((one, other) => one - other);
    for (const { here, found } of all()) {
      const expected = here === undefined ? [] : ordered.filter((rank) => rank !== here);
      expect(found.map(({ rank }) => rank)).toEqual(expected);
    }
    expect(all().some(({ here }) => here === undefined)).toBe(true);
  });

  it('takes a rule of that level that lacks the fewest answers; among these, one that reads the most', () => {
    for (const { state, alternative } of flat()) {
      const { rank, rule } = alternative;
      const same = rules.filter(({ outcome }) => rankOf(outcome) === rank);
      expect(same).toContain(rule);
      const fewest = Math.min(...same.map((rule) => lacking(rule, state)));
      const closest = same.filter((rule) => lacking(rule, state) === fewest);
      const most = Math.max(...closest.map((rule) => Object.keys(conditionOf(rule)).length));
      expect(rule).toBe(closest.find((rule) => Object.keys(conditionOf(rule)).length === most));
    }
  });

  it('compares the answers with each question that the rule reads, in question order', () => {
    for (const { alternative } of flat()) {
      const read = Object.keys(conditionOf(alternative.rule));
      const inOrder = questionnaire.questions.filter(({ id }) => read.includes(id));
      expect(alternative.criteria.map(({ question }) => question)).toEqual(inOrder);
    }
  });

  it('says of each criterion whether it is met, unmet, unknown or not asked', () => {
    for (const { state, alternative } of flat()) {
      expect(alternative.criteria.map(({ fit }) => fit)).toEqual(
        alternative.criteria.map((criterion) => expectedFit(criterion, alternative.rule, state)),
      );
    }
    const fits = new Set(flat().flatMap(({ alternative }) => alternative.criteria.map(({ fit }) => fit)));
    expect([...fits].toSorted()).toEqual(['met', 'missing', 'notAsked', 'unmet']);
  });

  it('names the answers accepted, without « je ne sais pas »', () => {
    for (const { alternative } of flat()) {
      for (const { question, accepted } of alternative.criteria) {
        const ids = conditionOf(alternative.rule)[question.id] ?? [];
        const definite = question.options.filter(
          ({ id, unknown }) => ids.includes(id) && unknown === undefined,
        );
        expect(accepted).toEqual(definite);
      }
    }
  });

  it('is superseded when every criterion is met', () => {
    const found = flat();
    const isMet = found.map(({ alternative }) => alternative.criteria.every(({ fit }) => fit === 'met'));
    expect(found.map(({ alternative }) => alternative.superseded)).toEqual(isMet);
  });
});
