import { describe, expect, it } from 'vitest';
import { completionsOf, definiteCompletions } from './completions.ts';
import type { Answers } from './model.ts';
import {
  completeStates,
  partialStates,
  questionnaire,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

function extend(state: Answers): Answers[] {
  return completeStates().filter((complete) => Object.keys(state).every((id) => complete[id] === state[id]));
}

/** Whether the answers added to a state hold no « je ne sais pas ». */
function isDefinite(complete: Answers, state: Answers): boolean {
  return questionnaire.questions.every(({ id, options }) => {
    const option = options.find((candidate) => candidate.id === complete[id]);
    return state[id] !== undefined || option?.unknown !== true;
  });
}

describe('the ways of answering what is still asked', () => {
  it('are every complete state that keeps the answers given, in the same order, from every partial state', () => {
    for (const state of partialStates()) {
      expect([...completionsOf(questionnaire, state)]).toEqual(extend(state));
    }
  });

  it('are, without « je ne sais pas », those that add no doubt to the answers given', () => {
    for (const state of partialStates()) {
      expect([...definiteCompletions(questionnaire, state)]).toEqual(
        extend(state).filter((complete) => isDefinite(complete, state)),
      );
    }
  });

  it('are the state itself when it is complete, doubts included', () => {
    const state = { lieu: 'doute', etape: 'doute' };
    expect([...completionsOf(small.questionnaire, state)]).toEqual([state]);
    expect([...definiteCompletions(small.questionnaire, state)]).toEqual([state]);
  });

  it('are those of the options accepted only', () => {
    const found = completionsOf(small.questionnaire, { lieu: 'ici' }, ({ id }) => id !== 'plan');
    expect([...found]).toEqual([
      { lieu: 'ici', etape: 'idee' },
      { lieu: 'ici', etape: 'doute' },
    ]);
  });
});
