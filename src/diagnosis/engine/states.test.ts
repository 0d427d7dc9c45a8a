import { describe, expect, it } from 'vitest';
import { giveAnswer } from './answers.ts';
import type { Answers } from './model.ts';
import { allStates, completeStates, completionsOf, definiteCompletions } from './states.ts';
import { questionnaireOf, questionOf } from '../../../tests/support/diagnosis/made-up.ts';
import { questionnaire, states } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import * as sample from '../../../tests/support/diagnosis/sample-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

function nameOf(state: Answers): string {
  return JSON.stringify(questionnaire.questions.map(({ id }) => state[id]));
}

describe('the states', () => {
  it('are those of the small questionnaire, from no answer to all, in a fixed order', () => {
    expect(allStates(small.questionnaire).map((state) => Object.values(state).join(' '))).toEqual([
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

  it('hold those where a question waits before one that has its answer', () => {
    const two = questionnaireOf([questionOf('lieu', 'ici'), questionOf('etape', 'idee')], []);
    expect(allStates(two)).toEqual([{}, { etape: 'idee' }, { lieu: 'ici' }, { lieu: 'ici', etape: 'idee' }]);
  });

  it('are complete when no question waits', () => {
    const lengths = completeStates(small.questionnaire).map((state) => Object.keys(state).length);
    expect(lengths).toEqual([2, 3, 3, 3, 2, 1, 2, 3, 3, 3, 2]);
  });

  it('of the site are all there are: changing any answer of any state leads to one of them', () => {
    const known = new Set(states().map(nameOf));
    expect(known.size).toBe(states().length);
    // Evenly among all: a prime, so that no rhythm of the questions hides one.
    for (const state of states().filter((_, at) => at % 23 === 0)) {
      for (const { id, options } of questionnaire.questions.filter(
        (question) => state[question.id] !== undefined,
      )) {
        const reached = options.map((option) => giveAnswer(questionnaire, state, id, option.id).answers);
        expect(reached.filter((answers) => !known.has(nameOf(answers)))).toEqual([]);
      }
    }
  });
});

function extend(state: Answers): Answers[] {
  return completeStates(sample.questionnaire).filter((complete) =>
    Object.keys(state).every((id) => complete[id] === state[id]),
  );
}

/** Whether the answers added to a state hold no « je ne sais pas ». */
function isDefinite(complete: Answers, state: Answers): boolean {
  return sample.questionnaire.questions.every(({ id, options }) => {
    const option = options.find((candidate) => candidate.id === complete[id]);
    return state[id] !== undefined || option?.inconnu !== true;
  });
}

describe('the ways of answering what is still asked', () => {
  it('are every complete state that keeps the answers given, in the same order, from every partial state', () => {
    for (const state of sample.partialStates()) {
      expect([...completionsOf(sample.questionnaire, state)]).toEqual(extend(state));
    }
  });

  it('are, without « je ne sais pas », those that add no doubt to the answers given', () => {
    for (const state of sample.partialStates()) {
      expect([...definiteCompletions(sample.questionnaire, state)]).toEqual(
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
