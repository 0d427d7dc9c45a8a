import { describe, expect, it } from 'vitest';
import { decidingAnswers } from './deciding.ts';
import { reasonInWords } from './explain.ts';
import { allOutcomes } from './outcomes.ts';
import { recommend } from './recommend.ts';
import { reasonKey } from './static-questions.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { completeStates, questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

/** What one recommendation of the small questionnaire may have to say, in short. */
function inShort(id: string, of = small.questionnaire) {
  const found = allOutcomes(of).get(id);
  return {
    reasons: found?.reasons.map(({ sentence, deciding }) => [
      sentence,
      deciding.map(({ key, answers }) => `${key}: ${answers.map(({ option }) => option.id).join(' ')}`),
    ]),
    services: [...(found?.firstServices ?? []), ...(found?.extraServices ?? [])].map((rule) => rule.id),
    answers: found?.answers.map((given) => `${given.question.id}/${given.option.id}`),
  };
}

describe('what the page of a recommendation may have to say', () => {
  it('is known of every recommendation reached, and of no other', () => {
    expect([...allOutcomes(small.questionnaire).keys()]).toEqual(['un', 'deux-avec', 'deux', 'hors-sujet']);
    const without = withoutRule(small.questionnaire, 'debut');
    expect([...allOutcomes(without).keys()]).toEqual(['deux-avec', 'deux', 'hors-sujet']);
  });

  it('holds every reason once, each with the answers that may decide it', () => {
    expect(inShort('un').reasons).toEqual([
      ['Au niveau 1, vous avez une idée.', ['etape-idee: idee']],
      ['Au niveau 1, vous ne savez pas.', ['etape-doute: doute']],
    ]);
    expect(inShort('deux').reasons).toEqual([
      ['Au niveau 2, vous avez un plan.', ['aide-argent: argent', 'aide-doute: doute']],
    ]);
  });

  it('says of every reason the case it speaks of, in the clauses of its sentence', () => {
    const cases = allOutcomes(small.questionnaire)
      .get('un')
      ?.reasons.map(({ clauses }) => clauses);
    expect(cases).toEqual([['vous avez une idée'], ['vous ne savez pas']]);
    for (const { reasons } of allOutcomes(questionnaire).values()) {
      for (const { sentence, clauses } of reasons) {
        expect(clauses.length).toBeGreaterThan(0);
        for (const clause of clauses) expect(sentence).toContain(clause);
      }
      expect(new Set(reasons.map(({ clauses }) => clauses.join())).size).toBe(reasons.length);
    }
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

  it('has the reason and the answers of every complete state of the site', () => {
    const all = allOutcomes(questionnaire);
    const decide = decidingAnswers(questionnaire);
    for (const state of completeStates()) {
      const matched = recommend(questionnaire, state);
      if (matched === undefined) throw new Error('a complete state has no recommendation');
      const page = all.get(matched.recommendation.outcome);
      const sentence = reasonInWords(questionnaire, matched.recommendation, state);
      const reason = page?.reasons.find((candidate) => candidate.sentence === sentence);
      const deciding = reason?.deciding.find(({ key }) => key === reasonKey(decide(state), state));
      expect(deciding?.answers.map(({ question, option }) => [question.id, option.id])).toEqual(
        decide(state).map((id) => [id, state[id]]),
      );
      const given = new Set(page?.answers.map(({ question, option }) => `${question.id}/${option.id}`));
      expect(Object.entries(state).filter((answer) => !given.has(answer.join('/')))).toEqual([]);
    }
  });
});
