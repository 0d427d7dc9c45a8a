import { holds } from './answers.ts';
import type { Condition, Questionnaire, RankedRecommendation } from './model.ts';
import { recommendedId } from './recommend.ts';
import { completeStates } from './states.ts';

/** What the rules say of a situation, before anybody answers. */
export type Eligibility = 'oui' | 'preciser' | 'non';

/**
 * What the rules say of everyone in a situation: all are led to a level and its answers leave nothing to confirm, all
 * are led out of the offer, or it depends.
 *
 * @returns what says it of each situation; nothing if no complete state has these answers
 */
export function eligibilityIn(
  questionnaire: Questionnaire,
  recommendations: readonly RankedRecommendation[],
): (situation: Condition) => Eligibility | undefined {
  const states = completeStates(questionnaire).map((answers) => ({
    answers,
    recommended: recommendedId(questionnaire, answers),
  }));
  return (situation) => {
    const reached = new Set(
      states.filter(({ answers }) => holds(situation, answers)).map(({ recommended }) => recommended),
    );
    if (reached.size === 0) return undefined;
    const outcomes = recommendations.filter(({ id }) => reached.has(id));
    if (outcomes.every(({ dehors }) => dehors === true)) return 'non';
    const leavesPoint = questionnaire.questions.some(({ id, options }) =>
      options.some(
        ({ id: option, point }) => point !== undefined && situation[id]?.includes(option) === true,
      ),
    );
    return leavesPoint || outcomes.some(({ rang }) => rang === undefined) ? 'preciser' : 'oui';
  };
}
