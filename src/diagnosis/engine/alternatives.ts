import {
  conditionOf,
  type Answers,
  type Option,
  type Question,
  type Questionnaire,
  type RecommendationId,
  type Rule,
  type RankedRecommendation,
} from './model.ts';
import { recommendedId } from './recommend.ts';

/** How an answer stands against what a rule asks: `missing` where the visitor does not know, `notAsked` where other answers made the question pointless. */
export type Fit = 'met' | 'unmet' | 'missing' | 'notAsked';

export interface Criterion {
  readonly question: Question;
  readonly accepted: readonly Option[];
  readonly fit: Fit;
}

/** A level that was not recommended, with the criteria of its closest rule. */
export interface Alternative {
  readonly rank: number;
  readonly rule: Rule<RecommendationId>;
  readonly criteria: readonly Criterion[];
  /** Every criterion is met, and a rule for a more advanced project came first. */
  readonly superseded: boolean;
}

function fitOf(question: Question, accepted: readonly string[], answers: Answers): Fit {
  const given = question.options.find(({ id }) => id === answers[question.id]);
  if (given === undefined) return 'notAsked';
  if (accepted.includes(given.id)) return 'met';
  return given.unknown === true ? 'missing' : 'unmet';
}

function criteriaOf(
  { questions }: Questionnaire,
  rule: Rule<RecommendationId>,
  answers: Answers,
): Criterion[] {
  const condition = conditionOf(rule);
  return questions.flatMap((question) => {
    const accepted = condition[question.id];
    if (accepted === undefined) return [];
    return [
      {
        question,
        // « Je ne sais pas » is no criterion to meet: a rule that accepts it lets doubt in.
        accepted: question.options.filter(({ id, unknown }) => accepted.includes(id) && unknown !== true),
        fit: fitOf(question, accepted, answers),
      },
    ];
  });
}

function distance(criteria: readonly Criterion[]): number {
  return criteria.filter(({ fit }) => fit !== 'met').length;
}

/**
 * For each other level of the order, why it was not recommended: the rule that asks the fewest other
 * answers, criterion by criterion.
 *
 * @param answers a complete state
 * @returns nothing from a recommendation outside the order: its own reason says why no level applies
 */
export function alternatives(
  questionnaire: Questionnaire,
  answers: Answers,
  recommendations: readonly RankedRecommendation[],
): Alternative[] {
  const reached = recommendedId(questionnaire, answers);
  const here = recommendations.find(({ id }) => id === reached)?.rank;
  if (here === undefined) return [];
  const levels = recommendations.flatMap(({ rank, level }) =>
    rank === undefined || level === undefined ? [] : [rank],
  );
  const others = [...new Set(levels)].filter((rank) => rank !== here).toSorted((one, other) => one - other);
  return others.flatMap((rank): Alternative[] => {
    const ids = new Set(recommendations.filter((standing) => standing.rank === rank).map(({ id }) => id));
    const rules = questionnaire.tables.recommendation
      .filter(({ outcome }) => ids.has(outcome))
      .map((rule) => ({ rule, criteria: criteriaOf(questionnaire, rule, answers) }))
      .toSorted(
        (one, other) =>
          distance(one.criteria) - distance(other.criteria) || other.criteria.length - one.criteria.length,
      );
    const [closest] = rules;
    return closest === undefined ? [] : [{ rank, ...closest, superseded: distance(closest.criteria) === 0 }];
  });
}
