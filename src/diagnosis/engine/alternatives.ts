import {
  conditionOf,
  type Answers,
  type NamedOption,
  type OptionId,
  type NamedQuestion,
  type QuestionId,
  type NamedQuestionnaire,
  type RecommendationId,
  type RuleLogic,
  type RankedRecommendation,
} from './model.ts';
import { levelRanks, rankOf, recommend } from './recommend.ts';
import { completeStates } from './states.ts';

/** An answer against a criterion: `missing` if the visitor does not know, `notAsked` if other answers made it pointless. */
export type Fit = 'met' | 'unmet' | 'missing' | 'notAsked';

export interface Criterion {
  readonly question: NamedQuestion;
  readonly accepted: readonly NamedOption[];
  readonly fit: Fit;
}

/** A level that was not recommended, with the criteria of the rule nearest to the answers. */
export interface Alternative {
  readonly rank: number;
  readonly rule: RuleLogic<RecommendationId>;
  readonly criteria: readonly Criterion[];
}

/** A complete state of another level, and what leads there from the answers given. */
interface Neighbour {
  readonly state: Answers;
  readonly rank: number;
  readonly rule: RuleLogic<RecommendationId>;
  /** The questions answered otherwise. */
  readonly changed: readonly QuestionId[];
  /** The answers changed and the questions newly asked. */
  readonly distance: number;
  /** Of the questions newly asked, those that may be changed: their answers matter. */
  readonly opened: number;
  /** The place, among those proposed to be changed, of the first question that is. */
  readonly order: number;
}

function fitOf(question: NamedQuestion, accepted: readonly OptionId[], answers: Answers): Fit {
  const given = question.options.find(({ id }) => id === answers[question.id]);
  if (given === undefined) return 'notAsked';
  if (accepted.includes(given.id)) return 'met';
  return given.unknown === true ? 'missing' : 'unmet';
}

/** The states of every rank, without those where another answer given is « je ne sais pas ». */
function neighbours(
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  recommendations: readonly RankedRecommendation[],
): Neighbour[] {
  const ranks = new Map(recommendations.map(({ id, rank }) => [id, rank]));
  const places = new Map(questionnaire.questions.map(({ id, change }) => [id, change]));
  const doubts = new Map(
    questionnaire.questions.map(({ id, options }) => [
      id,
      options.filter(({ unknown }) => unknown === true).map((option) => option.id),
    ]),
  );
  return completeStates(questionnaire).flatMap((state): Neighbour[] => {
    const other = Object.entries(state).filter(([question, option]) => answers[question] !== option);
    if (other.some(([question, option]) => doubts.get(question)?.includes(option) === true)) return [];
    const rule = recommend(questionnaire, state)?.recommendation;
    const rank = ranks.get(rule?.outcome ?? '');
    if (rule === undefined || rank === undefined) return [];
    const changed = other.flatMap(([question]) => (answers[question] === undefined ? [] : [question]));
    const order = Math.min(...changed.map((question) => places.get(question) ?? Infinity));
    const opened = other.filter(([id]) => answers[id] === undefined && places.get(id) !== undefined).length;
    return [{ state, rank, rule, changed, distance: other.length, opened, order }];
  });
}

/** The criteria of the nearest rule, and the answers that keep it out of reach though it does not read them. */
function criteriaOf(
  { questions }: NamedQuestionnaire,
  answers: Answers,
  nearest: Neighbour,
  asNear: readonly Neighbour[],
): Criterion[] {
  const condition = conditionOf(nearest.rule);
  return questions.flatMap((question): Criterion[] => {
    const read = condition[question.id];
    if (read === undefined && !nearest.changed.includes(question.id)) return [];
    const accepted = read ?? asNear.flatMap(({ state }) => state[question.id] ?? []);
    return [
      {
        question,
        // « Je ne sais pas » is no criterion to meet: a rule that accepts it lets doubt in.
        accepted: question.options.filter(({ id, unknown }) => unknown !== true && accepted.includes(id)),
        fit: fitOf(question, accepted, answers),
      },
    ];
  });
}

/**
 * Why each other level was not recommended: the rule that the fewest other answers lead to, criterion by
 * criterion. Of answers as few, those that open the fewest questions whose answers matter, then those to the question
 * that is proposed first to be changed, then those that come first.
 *
 * @param answers a complete state
 * @returns nothing from a recommendation outside the order: its own reason says why no level applies
 */
export function alternatives(
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  recommendations: readonly RankedRecommendation[],
): Alternative[] {
  const here = rankOf(questionnaire, recommendations, answers);
  if (here === undefined) return [];
  const all = neighbours(questionnaire, answers, recommendations);
  const others = levelRanks(recommendations).filter((rank) => rank !== here);
  return others.flatMap((rank): Alternative[] => {
    const [nearest, ...rest] = all
      .filter((neighbour) => neighbour.rank === rank)
      .toSorted(
        (one, other) => one.distance - other.distance || one.opened - other.opened || one.order - other.order,
      );
    if (nearest === undefined) return [];
    const isAsNear = ({ rule, distance, changed }: Neighbour) =>
      rule === nearest.rule && distance === nearest.distance && changed.join() === nearest.changed.join();
    const asNear = [nearest, ...rest.filter(isAsNear)];
    return [{ rank, rule: nearest.rule, criteria: criteriaOf(questionnaire, answers, nearest, asNear) }];
  });
}
