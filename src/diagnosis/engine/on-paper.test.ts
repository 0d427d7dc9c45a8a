import { describe, expect, it } from 'vitest';
import { askedQuestions, holds } from './answers.ts';
import type { Answers, Questionnaire } from './model.ts';
import { answerLetter, linesOnce, questionsOnPaper, type PaperQuestion } from './on-paper.ts';
import { completeStates } from './states.ts';
import { questionOf, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';
import { questionnaire as real } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { questionnaire as sample } from '../../../tests/support/diagnosis/sample-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

/** The questions that someone answers who follows the paper, and reads nothing else. */
function followed(paper: readonly PaperQuestion[], state: Answers): string[] {
  const asked: string[] = [];
  let place = 0;
  for (let read = paper[place]; read !== undefined; read = paper[place]) {
    const { question, gate, next } = read;
    const given: Answers = Object.fromEntries(asked.map((id) => [id, state[id] ?? '']));
    if (gate !== undefined && !gate.when.some((line) => holds(line, given))) {
      place = gate.otherwise;
      continue;
    }
    asked.push(question.id);
    const option = question.options.find(({ id }) => id === state[question.id]);
    place = (option && next.get(option)) ?? Number.NaN;
  }
  return asked;
}

const gatesOf = (questionnaire: Questionnaire) =>
  questionsOnPaper(questionnaire).flatMap(({ question, gate }) =>
    gate === undefined ? [] : [{ id: question.id, ...gate }],
  );

const [z, a, b] = [questionOf('z', 'z1'), questionOf('a', 'a1 a2'), questionOf('b', 'b1 b2')];

/** Two answers must meet; and two ways lead to the last question, one over another that has its gate. */
const crossed = questionnaireOf(
  [
    z,
    a,
    b,
    questionOf('c', 'c1 c2', {
      posee: [
        { z: ['z1'], a: ['a1'], b: ['b1'] },
        { a: ['a2'], b: ['b2'] },
      ],
    }),
    questionOf('d', 'd1 d2', { posee: [{ b: ['b2'] }, { c: ['c2'] }] }),
    questionOf('e', 'e1', { posee: [{ a: ['a1'] }] }),
  ],
  [],
);

describe('the questions on paper', () => {
  it.each([
    ['the site', real],
    ['the sample', sample],
    ['a small subject', small.questionnaire],
    ['crossed ways', crossed],
  ])('of %s, followed, are those of the screen in every situation', (_, questionnaire) => {
    const paper = questionsOnPaper(questionnaire);
    for (const state of completeStates(questionnaire)) {
      expect(followed(paper, state), JSON.stringify(state)).toEqual(
        askedQuestions(questionnaire, state).map(({ id }) => id),
      );
    }
  });

  it('lead on from each answer, forward', () => {
    for (const [at, { question, next }] of questionsOnPaper(real).entries()) {
      expect([...next.keys()]).toEqual(question.options);
      for (const place of next.values()) expect(place).toBeGreaterThan(at);
    }
  });

  it('ask nothing first where all who are led there answer', () => {
    const following = questionnaireOf([a, questionOf('b', 'b1', { posee: [{ a: ['a2'] }] })], []);
    expect(gatesOf(following)).toEqual([]);
    expect(questionsOnPaper(following).map(({ next }) => [...next.values()])).toEqual([[2, 1], [2]]);
  });

  it('name no earlier answer that all who are led there gave', () => {
    const [gate, ...others] = gatesOf(
      questionnaireOf(
        [
          a,
          b,
          questionOf('c', 'c1', { posee: [{ a: ['a1'], b: ['b1'] }] }),
          questionOf('d', 'd1', { posee: [{ a: ['a2'], b: ['b1'] }] }),
        ],
        [],
      ),
    );
    expect(gate).toEqual({ id: 'c', when: [{ a: ['a1'] }], otherwise: 3 });
    expect(others).toEqual([]);
  });

  it('keep every answer that tells them apart', () => {
    expect(gatesOf(crossed)[0]).toEqual({
      id: 'c',
      when: [
        { a: ['a1'], b: ['b1'] },
        { a: ['a2'], b: ['b2'] },
      ],
      otherwise: 4,
    });
  });

  it('name no line that the others make needless', () => {
    const posee = [
      { a: ['a1'], b: ['b1'] },
      { a: ['a2'], b: ['b1'] },
      { b: ['b1'], a: ['a1', 'a2'] },
    ];
    const three = [questionOf('a', 'a1 a2 a3'), b, questionOf('c', 'c1', { posee })];
    expect(gatesOf(questionnaireOf(three, []))).toEqual([
      { id: 'c', when: [{ a: ['a1', 'a2'] }], otherwise: 3 },
    ]);
  });
});

describe('what stands once on a sheet', () => {
  it('is the letter of an answer, and a text with all that it is of', () => {
    expect(b.options.map((option) => answerLetter(b, option))).toEqual(['a', 'b']);
    const lines = ['un', 'deux', 'trois'].map((id) => ({ id, text: id === 'trois' ? 'Après' : 'Avant' }));
    expect(linesOnce(lines)).toEqual([
      { id: 'un deux', text: 'Avant' },
      { id: 'trois', text: 'Après' },
    ]);
  });
});
