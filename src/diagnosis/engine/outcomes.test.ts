import { describe, expect, it } from 'vitest';
import { reasonInWords } from './explain.ts';
import type { Questionnaire } from './model.ts';
import { allOutcomes, statesByWay } from './outcomes.ts';
import { recommend } from './recommend.ts';
import { waysOf } from './ways.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { completeStates, questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

/** The outcomes, computed anew: they are kept by questionnaire, and each test is to see its own. */
function outcomesOf(of: Questionnaire) {
  return allOutcomes({ ...of });
}

/** What one recommendation of the small questionnaire may have to say, in short. */
function inShort(id: string, of = small.questionnaire) {
  const found = outcomesOf(of).get(id);
  return {
    reasons: found?.reasons.map(({ sentence, ways }) => [
      sentence,
      ways.map(({ key, answers }) => `${key}: ${answers.map(({ option }) => option.id).join(' ')}`),
    ]),
    services: [...(found?.firstServices ?? []), ...(found?.extraServices ?? [])].map((rule) => rule.id),
    answers: found?.answers.map((given) => `${given.question.id}/${given.option.id}`),
  };
}

describe('what the page of a recommendation may have to say', () => {
  it('is known of every recommendation reached, and of no other', () => {
    expect([...outcomesOf(small.questionnaire).keys()]).toEqual(['un', 'deux-avec', 'deux', 'hors-sujet']);
    const without = withoutRule(small.questionnaire, 'debut');
    expect([...outcomesOf(without).keys()]).toEqual(['deux-avec', 'deux', 'hors-sujet']);
  });

  it('holds every reason once, each with the ways that lead to it', () => {
    expect(inShort('un').reasons).toEqual([
      ['Au niveau 1, vous avez une idée.', ['etape-idee: idee']],
      ['Au niveau 1, vous ne savez pas.', ['etape-doute: doute']],
    ]);
    expect(inShort('deux').reasons).toEqual([
      ['Au niveau 2, vous avez un plan.', ['etape-plan--aide-argent: plan', 'etape-plan--aide-doute: plan']],
    ]);
  });

  it('holds the rules that place a service first or show extra ones, its own only', () => {
    expect(inShort('un').services).toEqual([]);
    expect(inShort('deux').services).toEqual(['argent-d-abord']);
    expect(inShort('deux-avec').services).toEqual(['visite-en-plus']);
  });

  it('holds the answers that lead to it, in question order', () => {
    expect(inShort('hors-sujet').answers).toEqual(['lieu/ailleurs']);
    expect(inShort('deux').answers).toEqual([
      'lieu/ici',
      'lieu/doute',
      'etape/plan',
      'aide/argent',
      'aide/doute',
    ]);
  });

  it('holds the answers that leave a point to confirm, in question order', () => {
    const points = ['un', 'deux'].map((id) =>
      outcomesOf(small.questionnaire)
        .get(id)
        ?.points.map(({ question, option }) => `${question.id}/${option.id}`),
    );
    expect(points).toEqual([
      ['lieu/doute', 'etape/doute'],
      ['lieu/doute', 'aide/doute'],
    ]);
  });

  it('knows the states of each way', () => {
    const states = statesByWay(small.questionnaire, 'deux');
    expect([...states.keys()]).toEqual(['etape-plan--aide-argent', 'etape-plan--aide-doute']);
    expect(states.get('etape-plan--aide-doute')).toEqual([
      { lieu: 'ici', etape: 'plan', aide: 'doute' },
      { lieu: 'doute', etape: 'plan', aide: 'doute' },
    ]);
    expect(statesByWay(small.questionnaire, 'ailleurs').size).toBe(0);
  });

  it('has the reason and the answers of every complete state of the site', () => {
    const all = outcomesOf(questionnaire);
    const wayOf = waysOf(questionnaire);
    for (const state of completeStates()) {
      const matched = recommend(questionnaire, state);
      if (matched === undefined) throw new Error('a complete state has no recommendation');
      const page = all.get(matched.recommandation.alors);
      const sentence = reasonInWords(questionnaire, matched.recommandation, state);
      const reason = page?.reasons.find((candidate) => candidate.sentence === sentence);
      const shown = wayOf(state);
      const way = reason?.ways.find(({ key }) => key === shown?.key);
      expect(way?.answers.map(({ question, option }) => [question.id, option.id])).toEqual(
        shown?.shown.map((id) => [id, state[id]]),
      );
      const firstService = waysOf(questionnaire)(state)?.firstService && matched.premierePrestation;
      expect(way?.first).toBe(
        firstService === undefined ? undefined : reasonInWords(questionnaire, firstService, state),
      );
      const given = new Set(page?.answers.map(({ question, option }) => `${question.id}/${option.id}`));
      expect(Object.entries(state).filter((answer) => !given.has(answer.join('/')))).toEqual([]);
    }
  });
});
