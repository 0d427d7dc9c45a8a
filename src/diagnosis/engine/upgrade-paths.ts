import { pruneAnswers } from './answers.ts';
import { definiteCompletions } from './completions.ts';
import { subsets } from './deciding.ts';
import type { Answers, Option, Question, Questionnaire, RankedRecommendation } from './model.ts';
import { recommendedId } from './recommend.ts';

/** Other answers that would lead further, and where. */
export interface Upgrade {
  /** The rank reached; absent where only the offer's levels, whichever, come within reach. */
  readonly rank: number | undefined;
  readonly conditions: readonly { readonly question: Question; readonly option: Option }[];
}

/** At most this many ways are proposed for a level: more would not be read. */
const MOST_PATHS = 2;

type Ranks = ReadonlyMap<string, number>;

function ranksOf(recommendations: readonly RankedRecommendation[]): Ranks {
  return new Map(
    recommendations.flatMap(({ id, rank }) => (rank === undefined ? [] : [[id, rank] as const])),
  );
}

function rankOf(questionnaire: Questionnaire, answers: Answers, ranks: Ranks): number | undefined {
  const id = recommendedId(questionnaire, answers);
  return id === undefined ? undefined : ranks.get(id);
}

/** The lowest rank that these answers lead to, whatever the questions they open; none if one has no rank. */
function assuredRank(questionnaire: Questionnaire, answers: Answers, ranks: Ranks): number | undefined {
  const reached = [...definiteCompletions(questionnaire, answers)].map((state) =>
    rankOf(questionnaire, state, ranks),
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
  ranks: Ranks,
): Upgrade['conditions'] | undefined {
  for (const conditions of otherAnswers(questions, answers)) {
    const changed = Object.fromEntries(conditions.map(({ question, option }) => [question.id, option.id]));
    const pruned = pruneAnswers(questionnaire, { ...answers, ...changed });
    if (pruned.dropped.some((id) => id in changed)) continue;
    const rank = assuredRank(questionnaire, pruned.answers, ranks);
    if (rank !== undefined && accept(rank)) return conditions;
  }
  return undefined;
}

/**
 * What would lead to a later level: for each, the fewest other answers, at most two ways. Only questions
 * marked to be changed are, in the order marked; « je ne sais pas » is never proposed. A question newly
 * opened is no condition: the level holds whatever its answer. From a recommendation outside the order,
 * one way to come within the offer's levels.
 *
 * @param answers a complete state
 */
export function upgradePaths(
  questionnaire: Questionnaire,
  answers: Answers,
  recommendations: readonly RankedRecommendation[],
): Upgrade[] {
  const ranks = ranksOf(recommendations);
  const here = rankOf(questionnaire, answers, ranks);
  const open = questionnaire.questions
    .filter(({ id, change }) => change !== undefined && answers[id] !== undefined)
    .toSorted((one, other) => (one.change ?? 0) - (other.change ?? 0));
  const levels = recommendations.flatMap(({ rank, level }) =>
    rank === undefined || level === undefined ? [] : [rank],
  );
  const goals = [...new Set(levels)]
    .filter((rank) => here !== undefined && rank > here)
    .toSorted((a, b) => a - b);
  const targets: readonly (number | undefined)[] = here === undefined ? [undefined] : goals;

  return targets.flatMap((target) => {
    const accept = (rank: number) => target === undefined || rank === target;
    for (let size = 1; size <= open.length; size += 1) {
      const found = [...subsets(open, size)].flatMap((questions): Upgrade[] => {
        const conditions = firstThat(accept, questions, questionnaire, answers, ranks);
        return conditions === undefined ? [] : [{ rank: target, conditions }];
      });
      if (found.length > 0) return found.slice(0, target === undefined ? 1 : MOST_PATHS);
    }
    return [];
  });
}
