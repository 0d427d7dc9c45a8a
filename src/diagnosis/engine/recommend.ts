import { holds, isComplete } from './answers.ts';
import type {
  Answers,
  QuestionnaireLogic,
  RankedRecommendation,
  RecommendationId,
  RuleLogic,
} from './model.ts';

/** The matching rule of each decision table. */
export interface MatchedRules<Tables extends QuestionnaireLogic['tables'] = QuestionnaireLogic['tables']> {
  readonly recommendation: Tables['recommendation'][number];
  readonly firstService: Tables['firstService'][number] | undefined;
  readonly extraServices: Tables['extraServices'][number] | undefined;
}

function firstMatch<Matched extends RuleLogic<unknown>>(
  rules: readonly Matched[],
  answers: Answers,
  beside?: RecommendationId,
): Matched | undefined {
  return rules.find(
    ({ when, within }) =>
      (when === undefined || holds(when, answers)) &&
      (within === undefined || beside === undefined || within.includes(beside)),
  );
}

/**
 * Evaluates the decision tables.
 *
 * @returns the outcome; nothing while a question asked has no answer, or if no rule of the main table
 *   matches, which the verification excludes
 */
export function recommend<Tables extends QuestionnaireLogic['tables']>(
  questionnaire: QuestionnaireLogic & { readonly tables: Tables },
  answers: Answers,
): MatchedRules<Tables> | undefined {
  if (!isComplete(questionnaire, answers)) return undefined;
  const tables: Tables = questionnaire.tables;
  const recommendation = firstMatch<Tables['recommendation'][number]>(tables.recommendation, answers);
  if (recommendation === undefined) return undefined;
  const beside = recommendation.outcome;
  return {
    recommendation,
    firstService: firstMatch<Tables['firstService'][number]>(tables.firstService, answers, beside),
    extraServices: firstMatch<Tables['extraServices'][number]>(tables.extraServices, answers, beside),
  };
}

/** The recommendation of these answers; nothing while a question asked has no answer. */
export function recommendedId(
  questionnaire: QuestionnaireLogic,
  answers: Answers,
): RecommendationId | undefined {
  return recommend(questionnaire, answers)?.recommendation.outcome;
}

/** The rank of what a complete state is recommended; nothing outside the order. */
export function rankOf(
  questionnaire: QuestionnaireLogic,
  recommendations: readonly RankedRecommendation[],
  answers: Answers,
): number | undefined {
  const reached = recommendedId(questionnaire, answers);
  return recommendations.find(({ id }) => id === reached)?.rank;
}

/** The ranks of the levels, each once, in their order. */
export function levelRanks(recommendations: readonly RankedRecommendation[]): number[] {
  const ranks = recommendations.flatMap(({ rank, level }) =>
    rank === undefined || level === undefined ? [] : [rank],
  );
  return [...new Set(ranks)].toSorted((one, other) => one - other);
}
