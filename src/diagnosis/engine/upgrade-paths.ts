import { nextQuestion, pruneAnswers } from './answers.ts';
import { definiteCompletions } from './states.ts';
import { subsets } from './deciding.ts';
import type {
  Answers,
  NamedOption,
  NamedQuestion,
  NamedQuestionnaire,
  RankedRecommendation,
} from './model.ts';
import { levelRanks, rankOf } from './recommend.ts';

/** Other answers that would lead further, and where to. */
export interface Upgrade {
  /** The rank reached; absent where only the offer's levels, whichever, come within reach. */
  readonly rank: number | undefined;
  readonly conditions: readonly { readonly question: NamedQuestion; readonly option: NamedOption }[];
}

/** At most this many ways are proposed for a level: more would not be read. */
const MOST_PATHS = 2;

type Recommendations = readonly RankedRecommendation[];

/** The ranks where these answers may end, the questions that they open answered by any definite answer. */
function ranksFrom(
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  recommendations: Recommendations,
): (number | undefined)[] {
  const ends = [...definiteCompletions(questionnaire, answers)];
  return ends.map((state) => rankOf(questionnaire, recommendations, state));
}

/**
 * Whether these answers lead to a level, whatever the questions they open. Where an opened question may itself be a
 * condition, they lead to no other level; elsewhere, to none lower. Without a goal: whether they stay in the order.
 */
function assures(
  goal: number | undefined,
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  recommendations: Recommendations,
): boolean {
  const ranks = ranksFrom(questionnaire, answers, recommendations).map((rank) => rank ?? -Infinity);
  const lowest = Math.min(...ranks);
  if (lowest !== goal) return goal === undefined && lowest > -Infinity;
  if (nextQuestion(questionnaire, answers)?.changer === undefined) return true;
  const levels = levelRanks(recommendations);
  return ranks.every((rank) => rank === goal || !levels.includes(rank));
}

/** Every choice of answers to these questions that may be proposed, the least advanced first. */
function* choicesOf([question, ...rest]: readonly NamedQuestion[]): Generator<Upgrade['conditions']> {
  if (question === undefined) {
    yield [];
    return;
  }
  for (const option of question.options.filter(({ si }) => si !== undefined)) {
    for (const others of choicesOf(rest)) yield [{ question, option }, ...others];
  }
}

/** The first choice of answers to these questions that assures the goal: the one given never is, as fewer would do. */
function firstThat(
  goal: number | undefined,
  questions: readonly NamedQuestion[],
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  recommendations: Recommendations,
): Upgrade['conditions'] | undefined {
  for (const conditions of choicesOf(questions)) {
    const changed = Object.fromEntries(conditions.map(({ question, option }) => [question.id, option.id]));
    const pruned = pruneAnswers(questionnaire, { ...answers, ...changed });
    if (assures(goal, questionnaire, pruned.answers, recommendations)) return conditions;
  }
  return undefined;
}

/**
 * The ways to each later level: the fewest other answers, at most two ways. Only questions
 * marked to be changed are, in the order marked; an answer without words after « si », as « je ne sais pas », is never
 * proposed. A question newly
 * opened is a condition where its answer matters, and counts as one; elsewhere the level holds whatever its
 * answer. From a recommendation outside the order, one way to come within the offer's levels.
 *
 * @param answers a complete state
 */
export function upgradePaths(
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  recommendations: Recommendations,
): Upgrade[] {
  const here = rankOf(questionnaire, recommendations, answers);
  const open = questionnaire.questions
    .filter(({ changer }) => changer !== undefined)
    .toSorted((one, other) => (one.changer ?? 0) - (other.changer ?? 0));
  const targets =
    here === undefined ? [undefined] : levelRanks(recommendations).filter((rank) => rank > here);

  return targets.flatMap((target) => {
    for (let size = 1; size <= open.length; size += 1) {
      const found = [...subsets(open, size)].flatMap((questions): Upgrade[] => {
        const conditions = firstThat(target, questions, questionnaire, answers, recommendations);
        return conditions === undefined ? [] : [{ rank: target, conditions }];
      });
      if (found.length > 0) return found.slice(0, target === undefined ? 1 : MOST_PATHS);
    }
    return [];
  });
}

/** The questions whose other answer, whatever the questions it opens, lowers the level: what to check where it seems too high. */
export function answersToCheck(
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  recommendations: Recommendations,
): NamedQuestion[] {
  const here = rankOf(questionnaire, recommendations, answers) ?? -Infinity;
  const lowers = (id: string, option: string) => {
    const changed = pruneAnswers(questionnaire, { ...answers, [id]: option }).answers;
    return ranksFrom(questionnaire, changed, recommendations).every((rank = Infinity) => rank < here);
  };
  return questionnaire.questions.filter(({ id, options }) =>
    options.some((option) => option.inconnu !== true && lowers(id, option.id)),
  );
}
