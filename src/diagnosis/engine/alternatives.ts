import {
  conditionOf,
  type Answers,
  type Option,
  type Question,
  type Questionnaire,
  type RecommendationId,
  type Rule,
  type Standing,
} from './model.ts';
import { recommendedId } from './recommend.ts';

/** How an answer stands against what a line asks: `missing` where the visitor does not know, `unasked` where other answers made the question pointless. */
export type Fit = 'met' | 'unmet' | 'missing' | 'unasked';

export interface Criterion {
  readonly question: Question;
  readonly accepted: readonly Option[];
  readonly fit: Fit;
}

/** A level that was not recommended, with the criteria of its closest line. */
export interface Alternative {
  readonly rank: number;
  readonly rule: Rule<RecommendationId>;
  readonly criteria: readonly Criterion[];
  /** Every criterion is met, and a line for a more advanced project came first. */
  readonly overtaken: boolean;
}

function fitOf(question: Question, accepted: readonly string[], answers: Answers): Fit {
  const given = question.options.find(({ id }) => id === answers[question.id]);
  if (given === undefined) return 'unasked';
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
        // « Je ne sais pas » is no criterion to meet: a line that accepts it lets doubt in.
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
 * For each other level of the order, why it was not recommended: the line that asks the fewest other
 * answers, criterion by criterion.
 *
 * @param answers a complete state
 * @returns nothing from a recommendation outside the order: its own reason says why no level applies
 */
export function alternatives(
  questionnaire: Questionnaire,
  answers: Answers,
  standings: readonly Standing[],
): Alternative[] {
  const reached = recommendedId(questionnaire, answers);
  const here = standings.find(({ id }) => id === reached)?.rank;
  if (here === undefined) return [];
  const levels = standings.flatMap(({ rank, level }) =>
    rank === undefined || level === undefined ? [] : [rank],
  );
  const others = [...new Set(levels)].filter((rank) => rank !== here).toSorted((one, other) => one - other);
  return others.flatMap((rank): Alternative[] => {
    const ids = new Set(standings.filter((standing) => standing.rank === rank).map(({ id }) => id));
    const lines = questionnaire.tables.recommendation
      .filter(({ outcome }) => ids.has(outcome))
      .map((rule) => ({ rule, criteria: criteriaOf(questionnaire, rule, answers) }))
      .toSorted(
        (one, other) =>
          distance(one.criteria) - distance(other.criteria) || other.criteria.length - one.criteria.length,
      );
    const [closest] = lines;
    return closest === undefined ? [] : [{ rank, ...closest, overtaken: distance(closest.criteria) === 0 }];
  });
}
