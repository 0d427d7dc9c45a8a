import { alphabet, decode, encode } from '../../../src/diagnosis/codes/code.ts';
import { isAsked } from '../../../src/diagnosis/engine/answers.ts';
import type { Answers, QuestionLogic } from '../../../src/diagnosis/engine/model.ts';
import { questionnaire, states } from './real-questionnaire.ts';

/** The characters of a code, in the order of their values. */
export const characters = [...alphabet];

/** The code of every state of the site. */
export function codes(): string[] {
  return states().map((state) => encode(questionnaire, state));
}

/** Those of these codes that are accepted. */
export function accepted(tried: readonly string[]): string[] {
  return tried.filter((code) => decode(questionnaire, code) !== undefined);
}

/** Every state whose answers are all asked by those before, some of the questions asked left without answer. */
export function* statesWithHoles(
  [question, ...later]: readonly QuestionLogic[] = questionnaire.questions,
  answers: Answers = {},
): Generator<Answers> {
  if (question === undefined) {
    yield answers;
    return;
  }
  yield* statesWithHoles(later, answers);
  if (!isAsked(question, answers)) return;
  for (const { id } of question.options) yield* statesWithHoles(later, { ...answers, [question.id]: id });
}
