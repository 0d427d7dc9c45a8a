import { describe, expect, it } from 'vitest';
import { askedQuestions } from './answers.ts';
import { describeCondition } from './prior-answers.ts';
import { questionnaire, states } from '../../../tests/support/diagnosis/sample-questionnaire.ts';

describe('when a question is asked, as paper says it', () => {
  it('is always, for a question without conditions', () => {
    const [first] = questionnaire.questions;
    expect(first && describeCondition(questionnaire, first)).toEqual([]);
  });

  it('names the fewer answers: those that count, or those that do not', () => {
    const said = questionnaire.questions.map((question) =>
      describeCondition(questionnaire, question).map((condition) =>
        condition.map(({ number, except, options }) => `${number}${except ? ' not' : ''} ${options.length}`),
      ),
    );
    expect(said).toEqual([
      [],
      [['1 not 1']],
      [['1 1', '2 not 1']],
      [['1 not 2', '2 not 1']],
      [['4 not 1']],
      [['5 3']],
      [['5 1'], ['6 1']],
    ]);
  });

  it('agrees with the questions asked in every state', () => {
    for (const state of states()) {
      const asked = askedQuestions(questionnaire, state);
      for (const question of questionnaire.questions) {
        const conditions = describeCondition(questionnaire, question);
        const told = conditions.some((condition) =>
          condition.every(({ number, except, options }) => {
            const given = state[questionnaire.questions[number - 1]?.id ?? ''];
            return given !== undefined && options.some(({ id }) => id === given) !== except;
          }),
        );
        expect(conditions.length === 0 || told).toBe(asked.includes(question));
      }
    }
  });
});
