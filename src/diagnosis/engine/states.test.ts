import { describe, expect, it } from 'vitest';
import { giveAnswer } from './answers.ts';
import type { Answers } from './model.ts';
import { completeStates, allStates } from './states.ts';
import { questionnaire, states } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

function nameOf(state: Answers): string {
  return JSON.stringify(questionnaire.questions.map(({ id }) => state[id]));
}

describe('the states', () => {
  it('are those of the small questionnaire, from no answer to all, in a fixed order', () => {
    expect([...allStates(small.questionnaire)].map((state) => Object.values(state).join(' '))).toEqual([
      '',
      'ici',
      'ici idee',
      'ici plan',
      'ici plan etude',
      'ici plan argent',
      'ici plan doute',
      'ici doute',
      'ailleurs',
      'doute',
      'doute idee',
      'doute plan',
      'doute plan etude',
      'doute plan argent',
      'doute plan doute',
      'doute doute',
    ]);
  });

  it('start from the answers given', () => {
    const start = { lieu: 'ici', etape: 'plan' };
    expect([...allStates(small.questionnaire, start)]).toEqual([
      start,
      ...['etude', 'argent', 'doute'].map((aide) => ({ ...start, aide })),
    ]);
  });

  it('are complete when no question waits', () => {
    const lengths = completeStates(small.questionnaire).map((state) => Object.keys(state).length);
    expect(lengths).toEqual([2, 3, 3, 3, 2, 1, 2, 3, 3, 3, 2]);
  });

  it('of the site are all there are: changing any answer of any state leads to one of them', () => {
    const known = new Set(states().map(nameOf));
    expect(known.size).toBe(states().length);
    for (const state of states()) {
      for (const { id, options } of questionnaire.questions.filter(
        (question) => state[question.id] !== undefined,
      )) {
        const reached = options.map((option) => giveAnswer(questionnaire, state, id, option.id).answers);
        expect(reached.filter((answers) => !known.has(nameOf(answers)))).toEqual([]);
      }
    }
  });
});
