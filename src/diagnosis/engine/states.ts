import { nextQuestion } from './answers.ts';
import type { Answers, NamedOption, NamedQuestionnaire, QuestionnaireLogic } from './model.ts';
import { memoize } from '../../content-model/memoize.ts';

/** Every state reached by answering question after question, from none to all, in a fixed order. */
export function* allStates(questionnaire: QuestionnaireLogic, answers: Answers = {}): Generator<Answers> {
  yield answers;
  const next = nextQuestion(questionnaire, answers);
  if (next === undefined) return;
  for (const option of next.options) {
    yield* allStates(questionnaire, { ...answers, [next.id]: option.id });
  }
}

/** Every state in which all questions asked are answered. */
export const completeStates = memoize((questionnaire: QuestionnaireLogic): readonly Answers[] =>
  [...allStates(questionnaire)].filter((answers) => nextQuestion(questionnaire, answers) === undefined),
);

/** Every way of answering the questions still open. */
export function* completionsOf(
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  accept: (option: NamedOption) => boolean = () => true,
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
export function definiteCompletions(questionnaire: NamedQuestionnaire, answers: Answers): Generator<Answers> {
  return completionsOf(questionnaire, answers, ({ unknown }) => unknown !== true);
}
