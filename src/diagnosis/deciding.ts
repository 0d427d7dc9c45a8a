import { recommendedId } from './recommend.ts';
import { completeStates } from './states.ts';
import type { Answers, QuestionId, QuestionnaireLogic, RecommendationId } from './model.ts';

interface State {
  readonly answers: Answers;
  readonly recommendation: RecommendationId | undefined;
}

/** The sets of questions of a given size, in question order. */
export function* subsets<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of subsets(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}

/**
 * Prepares the search for the deciding answers: the smallest set of given answers that fixes the
 * recommendation over all complete states, the first in question order if several are as small.
 *
 * @returns from a complete state, the questions whose answers decided, in question order
 */
export function decidingAnswers(questionnaire: QuestionnaireLogic): (answers: Answers) => QuestionId[] {
  const states: State[] = completeStates(questionnaire).map((answers) => ({
    answers,
    recommendation: recommendedId(questionnaire, answers),
  }));
  /** Whether these answers lead to one recommendation only; the same sets come back state after state. */
  const known = new Map<string, boolean>();

  function fixes(questions: readonly QuestionId[], answers: Answers): boolean {
    const key = questions.map((question) => `${question}=${answers[question]}`).join('&');
    let fixed = known.get(key);
    if (fixed === undefined) {
      const matching = states.filter((state) =>
        questions.every((question) => state.answers[question] === answers[question]),
      );
      fixed = matching.every(({ recommendation }) => recommendation === matching[0]?.recommendation);
      known.set(key, fixed);
    }
    return fixed;
  }

  return (answers) => {
    const given = questionnaire.questions.map(({ id }) => id).filter((id) => answers[id] !== undefined);
    for (let size = 0; size <= given.length; size += 1) {
      for (const questions of subsets(given, size)) {
        if (fixes(questions, answers)) return [...questions];
      }
    }
    return given;
  };
}
