import { holds, isComplete } from './answers.ts';
import type { Answers, Questionnaire, RecommendationId, Rule, ServiceId } from './model.ts';

/** What the answers lead to: the matching line of each decision table. */
export interface Outcome {
  readonly recommendation: Rule<RecommendationId>;
  readonly firstService: Rule<ServiceId> | undefined;
  readonly servicesBesides: Rule<readonly ServiceId[]> | undefined;
}

function firstMatch<Result>(rules: readonly Rule<Result>[], answers: Answers): Rule<Result> | undefined {
  return rules.find((rule) => rule.when === undefined || holds(rule.when, answers));
}

/**
 * Evaluates the decision tables.
 *
 * @returns the outcome; nothing while a question asked has no answer, or if no line of the main table
 *   matches, which the verification excludes
 */
export function recommend(questionnaire: Questionnaire, answers: Answers): Outcome | undefined {
  if (!isComplete(questionnaire, answers)) return undefined;
  const { recommendation: main, firstService, servicesBesides } = questionnaire.tables;
  const recommendation = firstMatch(main, answers);
  if (recommendation === undefined) return undefined;
  return {
    recommendation,
    firstService: firstMatch(firstService, answers),
    servicesBesides: firstMatch(servicesBesides, answers),
  };
}
