import { describe, expect, it } from 'vitest';
import { figures } from './figures.ts';
import { MOST_QUESTIONS } from '../verify/rules.ts';
import { completeStates, questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

describe('the figures', () => {
  it('are those counted by hand on the small questionnaire', () => {
    expect(figures(small.questionnaire)).toEqual({
      situations: 11,
      fewestQuestions: 1,
      meanQuestions: (1 * 1 + 4 * 2 + 6 * 3) / 11,
      mostQuestions: 3,
      pagesWithoutScript: 3,
      oddsOfRandomCode: Math.floor(29 ** 5 / 16),
    });
  });

  it('count each complete situation of the site once', () => {
    const lengths = completeStates().map((state) => Object.values(state).length);
    const found = figures(questionnaire);
    expect(found.situations).toBe(completeStates().length);
    expect(found.fewestQuestions).toBe(lengths.toSorted((one, other) => one - other)[0]);
    expect(found.mostQuestions).toBe(lengths.toSorted((one, other) => other - one)[0]);
    expect(found.mostQuestions).toBeLessThanOrEqual(MOST_QUESTIONS);
    expect(found.meanQuestions * found.situations).toBeCloseTo(
      lengths.reduce((sum, length) => sum + length, 0),
      6,
    );
    expect(found.pagesWithoutScript).toBeLessThanOrEqual(60);
  });
});
