import { nextQuestion } from './answers.ts';
import type { Answers, Option, Questionnaire } from './model.ts';

/** Every way of answering the questions still open. */
export function* completionsOf(
  questionnaire: Questionnaire,
  answers: Answers,
  accept: (option: Option) => boolean = () => true,
): Generator<Answers> {
  const next = nextQuestion(questionnaire, answers);
  if (next === undefined) {
    yield answers;
    return;
  }
  for (const option of next.options.filter(accept)) {
    yield* completionsOf(questionnaire, { ...answers, [next.id]: option.id }, accept);
  }
}

/** Every way of answering the questions still open, « je ne sais pas » left out. */
export function definiteCompletions(questionnaire: Questionnaire, answers: Answers): Generator<Answers> {
  return completionsOf(questionnaire, answers, ({ unknown }) => unknown !== true);
}
