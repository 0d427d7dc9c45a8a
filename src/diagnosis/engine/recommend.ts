import { holds, isComplete } from './answers.ts';
import type { Answers, QuestionnaireLogic, RecommendationId, RuleLogic } from './model.ts';

/** What the answers lead to: the matching line of each decision table. */
export interface Outcome<Tables extends QuestionnaireLogic['tables'] = QuestionnaireLogic['tables']> {
  readonly recommendation: Tables['recommendation'][number];
  readonly firstService: Tables['firstService'][number] | undefined;
  readonly servicesBesides: Tables['servicesBesides'][number] | undefined;
}

function firstMatch<Line extends RuleLogic<unknown>>(
  rules: readonly Line[],
  answers: Answers,
): Line | undefined {
  return rules.find((rule) => rule.when === undefined || holds(rule.when, answers));
}

/**
 * Evaluates the decision tables.
 *
 * @returns the outcome; nothing while a question asked has no answer, or if no line of the main table
 *   matches, which the verification excludes
 */
export function recommend<Tables extends QuestionnaireLogic['tables']>(
  questionnaire: QuestionnaireLogic & { readonly tables: Tables },
  answers: Answers,
): Outcome<Tables> | undefined {
  if (!isComplete(questionnaire, answers)) return undefined;
  const tables: Tables = questionnaire.tables;
  const recommendation = firstMatch<Tables['recommendation'][number]>(tables.recommendation, answers);
  if (recommendation === undefined) return undefined;
  return {
    recommendation,
    firstService: firstMatch<Tables['firstService'][number]>(tables.firstService, answers),
    servicesBesides: firstMatch<Tables['servicesBesides'][number]>(tables.servicesBesides, answers),
  };
}

/** Where the answers lead: the recommendation; nothing while a question asked has no answer. */
export function recommendedId(
  questionnaire: QuestionnaireLogic,
  answers: Answers,
): RecommendationId | undefined {
  return recommend(questionnaire, answers)?.recommendation.outcome;
}
