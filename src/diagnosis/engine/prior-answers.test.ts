import { describe, expect, it } from 'vitest';
import { askedQuestions } from './answers.ts';
import { askedAfter } from './prior-answers.ts';
import { questionnaire, states } from '../../../tests/support/diagnosis/sample-questionnaire.ts';

describe('when a question is asked, as paper says it', () => {
  it('is always, for a question without lines', () => {
    const [first] = questionnaire.questions;
    expect(first && askedAfter(questionnaire, first)).toEqual([]);
  });

  it('names the fewer answers: those that count, or those that do not', () => {
    const said = questionnaire.questions.map((question) =>
      askedAfter(questionnaire, question).map((line) =>
        line.map(({ number, except, options }) => `${number}${except ? ' not' : ''} ${options.length}`),
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
        const lines = askedAfter(questionnaire, question);
        const told = lines.some((line) =>
          line.every(({ number, except, options }) => {
            const given = state[questionnaire.questions[number - 1]?.id ?? ''];
            return given !== undefined && options.some(({ id }) => id === given) !== except;
          }),
        );
        expect(lines.length === 0 || told).toBe(asked.includes(question));
      }
    }
  });
});
