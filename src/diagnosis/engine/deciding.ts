import { memoize } from '../../content-model/memoize.ts';
import { recommendedId } from './recommend.ts';
import { kindOf, standingFor, unlikeStates } from './states.ts';
import type { Answers, QuestionId, QuestionnaireLogic, RecommendationId } from './model.ts';

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

/** The key of a set of answers. */
function keyOf(questions: readonly QuestionId[], answers: Answers): string {
  return questions.map((question) => answers[question]).join();
}

function searchIn(questionnaire: QuestionnaireLogic): (answers: Answers) => QuestionId[] {
  const states = unlikeStates(questionnaire).map((answers) => ({
    answers,
    recommendation: recommendedId(questionnaire, answers),
  }));
  /** By set of questions, then by their answers: whether all such states have one recommendation. */
  const known = new Map<string, Map<string, boolean>>();

  /** Sorts all states at once: the same sets of questions come back state after state. */
  function agreement(questions: readonly QuestionId[]): Map<string, boolean> {
    const first = new Map<string, RecommendationId | undefined>();
    const agree = new Map<string, boolean>();
    for (const { answers, recommendation } of states) {
      const key = keyOf(questions, answers);
      if (!agree.has(key)) first.set(key, recommendation);
      agree.set(key, (agree.get(key) ?? true) && first.get(key) === recommendation);
    }
    return agree;
  }

  function fixes(questions: readonly QuestionId[], answers: Answers): boolean {
    const name = questions.join();
    const agree = known.get(name) ?? agreement(questions);
    known.set(name, agree);
    return agree.get(keyOf(questions, answers)) === true;
  }

  function search(answers: Answers): QuestionId[] {
    const given = questionnaire.questions.map(({ id }) => id).filter((id) => answers[id] !== undefined);
    for (let size = 0; size < given.length; size += 1) {
      for (const questions of subsets(given, size)) {
        if (fixes(questions, answers)) return [...questions];
      }
    }
    return given;
  }

  const found = new Map<string, QuestionId[]>();
  return (answers) => {
    const kind = kindOf(questionnaire, answers);
    const decided = found.get(kind) ?? search(standingFor(questionnaire, answers));
    found.set(kind, decided);
    return decided;
  };
}

/**
 * Prepares the search for the deciding answers: the smallest set of given answers that fixes the
 * recommendation over all complete states, the first in question order if several are as small.
 *
 * @returns from a complete state, the questions whose answers decided, in question order
 */
export const decidingAnswers = memoize(searchIn);
