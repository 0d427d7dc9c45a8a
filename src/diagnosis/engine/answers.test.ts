import { describe, expect, it } from 'vitest';
import { askedQuestions, giveAnswer, isComplete, nextQuestion, pruneAnswers } from './answers.ts';
import { longestRemainder } from './states.ts';
import {
  completeStates,
  questionnaire,
  readyProject,
  states,
  without,
} from '../../../tests/support/diagnosis/sample-questionnaire.ts';

/** Every change of one answer, or next answer, from every state. */
function changes() {
  return states().flatMap((state) =>
    askedQuestions(questionnaire, state).flatMap((question) =>
      question.options.map((option) => ({ state, question: question.id, option: option.id })),
    ),
  );
}

describe('the length of the self-diagnosis', () => {
  it('never passes six questions', () => {
    expect(longestRemainder(questionnaire, {})).toBeLessThanOrEqual(6);
    expect(Math.max(...completeStates().map((state) => Object.keys(state).length))).toBeLessThanOrEqual(6);
  });

  it('is announced without ever falling short: each answer leaves at least one question fewer', () => {
    for (const state of states()) {
      const next = nextQuestion(questionnaire, state);
      const announced = longestRemainder(questionnaire, state);
      const after = (next?.options ?? []).map((option) =>
        longestRemainder(questionnaire, giveAnswer(questionnaire, state, next?.id ?? '', option.id).answers),
      );
      expect(announced).toBe(next === undefined ? 0 : 1 + Math.max(...after));
    }
  });
});

describe('a changed answer', () => {
  it('drops the first subject when a finished study becomes no contractor', () => {
    const before = without({ ...readyProject, prestataire: 'etude-terminee' }, 'avancement');
    const { answers, dropped } = giveAnswer(questionnaire, before, 'prestataire', 'sans-prestataire');
    expect(dropped).toEqual(['priorite']);
    expect(answers).toEqual(without(readyProject, 'avancement', 'priorite'));
    expect(nextQuestion(questionnaire, answers)?.id).toBe('avancement');
  });

  it('drops every other answer when the request comes from another department', () => {
    const { answers, dropped } = giveAnswer(questionnaire, readyProject, 'porteur', 'autre-departement');
    expect(answers).toEqual({ porteur: 'autre-departement' });
    expect(dropped).toEqual(['projet', 'batiment', 'prestataire', 'avancement', 'priorite']);
  });

  it('keeps the project, drops the building and what follows, and opens the premises for an association', () => {
    const { answers, dropped } = giveAnswer(questionnaire, readyProject, 'porteur', 'autre-structure');
    expect(answers).toEqual({ porteur: 'autre-structure', projet: 'tiers-lieu' });
    expect(dropped).toEqual(['batiment', 'prestataire', 'avancement', 'priorite']);
    expect(nextQuestion(questionnaire, answers)?.id).toBe('locaux');
  });

  it.each([
    ['porteur', 'groupement-interdepartemental'],
    ['batiment', 'prive'],
    ['prestataire', 'a-decider'],
    ['priorite', 'gouvernance'],
  ])('keeps all the others when %s becomes %s', (question, option) => {
    const { answers, dropped } = giveAnswer(questionnaire, readyProject, question, option);
    expect(dropped).toEqual([]);
    expect(answers).toEqual({ ...readyProject, [question]: option });
    expect(isComplete(questionnaire, answers)).toBe(true);
  });

  it('is kept itself, and every other answer is either kept or named, from every state', () => {
    const wrong = changes().filter(({ state, question, option }) => {
      const { answers, dropped } = giveAnswer(questionnaire, state, question, option);
      const others = Object.keys(state).filter((id) => id !== question);
      const asked = new Set(askedQuestions(questionnaire, answers).map(({ id }) => id));
      return (
        answers[question] !== option ||
        others.some((id) => answers[id] !== (dropped.includes(id) ? undefined : state[id])) ||
        dropped.some((id) => asked.has(id) && state[id] !== undefined)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('settling the answers', () => {
  it('changes nothing in a state already pruned: every state, and every state after a change', () => {
    const changed = changes().map(
      ({ state, question, option }) => giveAnswer(questionnaire, state, question, option).answers,
    );
    const unsettled = [...states(), ...changed].filter((state) => {
      const { answers, dropped } = pruneAnswers(questionnaire, state);
      return dropped.length > 0 || JSON.stringify(answers) !== JSON.stringify(state);
    });
    expect(unsettled).toEqual([]);
  });

  it('drops an answer that is not among the options, and with it what only it opened', () => {
    const { answers, dropped } = pruneAnswers(questionnaire, { ...readyProject, avancement: 'inconnu' });
    expect(dropped).toEqual(['avancement', 'priorite']);
    expect(Object.keys(answers)).toEqual(['porteur', 'projet', 'batiment', 'prestataire']);
  });
});
