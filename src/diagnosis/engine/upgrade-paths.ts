import { pruneAnswers } from './answers.ts';
import { definiteCompletions } from './states.ts';
import { subsets } from './deciding.ts';
import type { Answers, Option, Question, Questionnaire, RankedRecommendation } from './model.ts';
import { levelRanks, rankOf } from './recommend.ts';

/** Other answers that would lead further, and where to. */
export interface Upgrade {
  /** The rank reached; absent where only the offer's levels, whichever, come within reach. */
  readonly rank: number | undefined;
  readonly conditions: readonly { readonly question: Question; readonly option: Option }[];
}

/** At most this many ways are proposed for a level: more would not be read. */
const MOST_PATHS = 2;

type Recommendations = readonly RankedRecommendation[];

/** The lowest rank that these answers lead to, whatever the questions they open; none if one has no rank. */
function assuredRank(
  questionnaire: Questionnaire,
  answers: Answers,
  recommendations: Recommendations,
): number | undefined {
  const reached = [...definiteCompletions(questionnaire, answers)].map((state) =>
    rankOf(questionnaire, recommendations, state),
  );
  return reached.reduce<number | undefined>(
    (lowest, rank) => (lowest === undefined || rank === undefined ? undefined : Math.min(lowest, rank)),
    Infinity,
  );
}

/** Every choice of other answers to these questions, the least advanced first. */
function* otherAnswers(questions: readonly Question[], answers: Answers): Generator<Upgrade['conditions']> {
  const [question, ...rest] = questions;
  if (question === undefined) {
    yield [];
    return;
  }
  for (const option of question.options) {
    if (option.unknown === true || option.id === answers[question.id]) continue;
    for (const others of otherAnswers(rest, answers)) yield [{ question, option }, ...others];
  }
}

/** The first choice of other answers to these questions that assures a rank accepted. */
function firstThat(
  accept: (rank: number) => boolean,
  questions: readonly Question[],
  questionnaire: Questionnaire,
  answers: Answers,
  recommendations: Recommendations,
): Upgrade['conditions'] | undefined {
  for (const conditions of otherAnswers(questions, answers)) {
    const changed = Object.fromEntries(conditions.map(({ question, option }) => [question.id, option.id]));
    const pruned = pruneAnswers(questionnaire, { ...answers, ...changed });
    if (pruned.dropped.some((id) => id in changed)) continue;
    const rank = assuredRank(questionnaire, pruned.answers, recommendations);
    if (rank !== undefined && accept(rank)) return conditions;
  }
  return undefined;
}

/**
 * The ways to each later level: the fewest other answers, at most two ways. Only questions
 * marked to be changed are, in the order marked; « je ne sais pas » is never proposed. A question newly
 * opened is no condition: the level holds whatever its answer. From a recommendation outside the order,
 * one way to come within the offer's levels.
 *
 * @param answers a complete state
 */
export function upgradePaths(
  questionnaire: Questionnaire,
  answers: Answers,
  recommendations: Recommendations,
): Upgrade[] {
  const here = rankOf(questionnaire, recommendations, answers);
  const open = questionnaire.questions
    .filter(({ id, change }) => change !== undefined && answers[id] !== undefined)
    .toSorted((one, other) => (one.change ?? 0) - (other.change ?? 0));
  const goals = levelRanks(recommendations).filter((rank) => here !== undefined && rank > here);
  const targets: readonly (number | undefined)[] = here === undefined ? [undefined] : goals;

  return targets.flatMap((target) => {
    const accept = (rank: number) => target === undefined || rank === target;
    for (let size = 1; size <= open.length; size += 1) {
      const found = [...subsets(open, size)].flatMap((questions): Upgrade[] => {
        const conditions = firstThat(accept, questions, questionnaire, answers, recommendations);
        return conditions === undefined ? [] : [{ rank: target, conditions }];
      });
      if (found.length > 0) return found.slice(0, target === undefined ? 1 : MOST_PATHS);
    }
    return [];
  });
}
