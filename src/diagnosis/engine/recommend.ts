import { holds, isComplete } from './answers.ts';
import type {
  Answers,
  QuestionnaireLogic,
  RankedRecommendation,
  RecommendationId,
  RuleLogic,
} from './model.ts';

/** The matching rule of each decision table. */
export interface MatchedRules<
  Tables extends QuestionnaireLogic['tableaux'] = QuestionnaireLogic['tableaux'],
> {
  readonly recommandation: Tables['recommandation'][number];
  readonly premierePrestation: Tables['premierePrestation'][number] | undefined;
  readonly prestationsEnPlus: Tables['prestationsEnPlus'][number] | undefined;
}

function firstMatch<Matched extends RuleLogic<unknown>>(
  rules: readonly Matched[],
  answers: Answers,
  beside?: RecommendationId,
): Matched | undefined {
  return rules.find(
    ({ si, dans }) => holds(si ?? {}, answers) && (beside === undefined || dans?.includes(beside) !== false),
  );
}

/**
 * Evaluates the decision tables.
 *
 * @returns the outcome; nothing while a question asked has no answer, or if no rule of the main table
 *   matches, which the verification excludes
 */
export function recommend<Tables extends QuestionnaireLogic['tableaux']>(
  questionnaire: QuestionnaireLogic & { readonly tableaux: Tables },
  answers: Answers,
): MatchedRules<Tables> | undefined {
  if (!isComplete(questionnaire, answers)) return undefined;
  const tableaux: Tables = questionnaire.tableaux;
  const recommandation = firstMatch<Tables['recommandation'][number]>(tableaux.recommandation, answers);
  if (recommandation === undefined) return undefined;
  const first = <Matched extends RuleLogic<unknown>>(rules: readonly Matched[]) =>
    firstMatch(rules, answers, recommandation.alors);
  return {
    recommandation,
    premierePrestation: first<Tables['premierePrestation'][number]>(tableaux.premierePrestation),
    prestationsEnPlus: first<Tables['prestationsEnPlus'][number]>(tableaux.prestationsEnPlus),
  };
}

/** The recommendation of these answers; nothing while a question asked has no answer. */
export function recommendedId(
  questionnaire: QuestionnaireLogic,
  answers: Answers,
): RecommendationId | undefined {
  return recommend(questionnaire, answers)?.recommandation.alors;
}

/** The rank of what a complete state is recommended; nothing outside the order. */
export function rankOf(
  questionnaire: QuestionnaireLogic,
  recommendations: readonly RankedRecommendation[],
  answers: Answers,
): number | undefined {
  const reached = recommendedId(questionnaire, answers);
  return recommendations.find(({ id }) => id === reached)?.rang;
}

/** The ranks of the levels, each once, in their order. */
export function levelRanks(recommendations: readonly RankedRecommendation[]): number[] {
  const ranks = recommendations.flatMap(({ rang, niveau }) =>
    rang === undefined || niveau === undefined ? [] : [rang],
  );
  return [...new Set(ranks)].toSorted((one, other) => one - other);
}
