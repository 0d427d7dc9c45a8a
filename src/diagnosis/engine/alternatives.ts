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
import { acceptedAnswers } from './explain.ts';
import { levelRanks, rankOf } from './recommend.ts';

/** An answer against a criterion: `missing` if the visitor does not know, `notAsked` if other answers made it pointless. */
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

function fitOf(question: Question, accepted: readonly Option[], answers: Answers): Fit {
  const given = question.options.find(({ id }) => id === answers[question.id]);
  if (given === undefined) return 'notAsked';
  if (accepted.includes(given)) return 'met';
  return given.unknown === true ? 'missing' : 'unmet';
}

function criteriaOf(
  questionnaire: Questionnaire,
  rule: Rule<RecommendationId>,
  answers: Answers,
): Criterion[] {
  return acceptedAnswers(questionnaire, conditionOf(rule)).map(({ question, accepted }) => ({
    question,
    // « Je ne sais pas » is no criterion to meet: a rule that accepts it lets doubt in.
    accepted: accepted.filter(({ unknown }) => unknown !== true),
    fit: fitOf(question, accepted, answers),
  }));
}

function distance(criteria: readonly Criterion[]): number {
  return criteria.filter(({ fit }) => fit !== 'met').length;
}

/**
 * Why each other level was not recommended: its rule that asks the fewest other
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
  const here = rankOf(questionnaire, recommendations, answers);
  if (here === undefined) return [];
  const others = levelRanks(recommendations).filter((rank) => rank !== here);
  return others.flatMap((rank): Alternative[] => {
    const ids = new Set(recommendations.filter((each) => each.rank === rank).map(({ id }) => id));
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
