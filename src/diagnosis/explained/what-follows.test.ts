import { describe, expect, it } from 'vitest';
import {
  questionnaire,
  recommendations,
  states,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { nextQuestion } from '../engine/answers.ts';
import { questionFlow } from '../engine/flow.ts';
import { recommendedId } from '../engine/recommend.ts';
import { whatFollows } from './what-follows.ts';

const levels = [...new Set(recommendations.flatMap(({ level }) => level ?? []))];
const ranks = new Map(questionnaire.questions.map(({ id }, index) => [id, index + 1]));

/** By question, every place that the engine leads to from any state: its rank, its level, or nothing for another. */
function placesOfEngine(): Map<string, Set<number | string | undefined>> {
  const places = new Map(
    questionnaire.questions.map(({ id }) => [id, new Set<number | string | undefined>()]),
  );
  for (const state of states()) {
    const question = nextQuestion(questionnaire, state);
    for (const { id } of question?.options ?? []) {
      const after = { ...state, [question?.id ?? '']: id };
      const next = nextQuestion(questionnaire, after);
      const ended = recommendations.find((each) => each.id === recommendedId(questionnaire, after));
      places.get(question?.id ?? '')?.add(next === undefined ? ended?.level : ranks.get(next.id));
    }
  }
  return places;
}

describe('what follows a question', () => {
  const following = whatFollows(questionFlow(questionnaire), recommendations, levels);

  it('of the site is all that the engine leads to from any state, and no more', () => {
    const engine = placesOfEngine();
    const said = questionnaire.questions.map(({ id }, index) => {
      const { questions = [], levels: reached = [], other = false } = following[index] ?? {};
      return [id, new Set([...questions, ...reached, ...(other ? [undefined] : [])])];
    });
    expect(said).toEqual([...engine]);
  });

  it('keeps the order of the questions and that of the levels', () => {
    for (const { questions, levels: reached } of following) {
      expect(questions).toEqual(questions.toSorted((one, other) => one - other));
      expect(reached).toEqual(levels.filter((level) => reached.includes(level)));
    }
  });

  it('is nothing where no answer leads anywhere', () => {
    const [question] = questionnaire.questions;
    const steps = question === undefined ? [] : [{ question, exits: [] }];
    expect(whatFollows(steps, recommendations, levels)).toEqual([
      { questions: [], levels: [], other: false },
    ]);
  });
});
