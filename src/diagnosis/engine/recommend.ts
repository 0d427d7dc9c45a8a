import { holds, isComplete } from './answers.ts';
import type { Answers, QuestionnaireLogic, RecommendationId, RuleLogic } from './model.ts';

/** What the answers lead to: the matching rule of each decision table. */
export interface MatchedRules<Tables extends QuestionnaireLogic['tables'] = QuestionnaireLogic['tables']> {
  readonly recommendation: Tables['recommendation'][number];
  readonly firstService: Tables['firstService'][number] | undefined;
  readonly extraServices: Tables['extraServices'][number] | undefined;
}

function firstMatch<Matched extends RuleLogic<unknown>>(
  rules: readonly Matched[],
  answers: Answers,
): Matched | undefined {
  return rules.find((rule) => rule.when === undefined || holds(rule.when, answers));
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
  return {
    recommendation,
    firstService: firstMatch<Tables['firstService'][number]>(tables.firstService, answers),
    extraServices: firstMatch<Tables['extraServices'][number]>(tables.extraServices, answers),
  };
}

/** Where the answers lead: the recommendation; nothing while a question asked has no answer. */
export function recommendedId(
  questionnaire: QuestionnaireLogic,
  answers: Answers,
): RecommendationId | undefined {
  return recommend(questionnaire, answers)?.recommendation.outcome;
}
