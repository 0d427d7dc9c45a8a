import { answerCount } from '../engine/figures.ts';
import { recommend } from '../engine/recommend.ts';
import type { Enumeration, Violation } from './subject.ts';

/** No path may ask more questions than this: the specification's own limit. */
export const MOST_QUESTIONS = 6;

/** Property 1: every path ends, after at most six questions. */
export function pathsEnd({ complete }: Enumeration): Violation[] {
  const limit = `plus de ${MOST_QUESTIONS} questions sont posées`;
  return complete
    .filter((answers) => answerCount(answers) > MOST_QUESTIONS)
    .map((state) => ({ property: 1, message: `Un parcours est trop long : ${limit}.`, state }));
}

/** Property 2: the last rule takes only what it expects, and every recommendation is reached. */
export function rulesReachAll({ questionnaire, recommendations, complete }: Enumeration): Violation[] {
  const violations: Violation[] = [];
  const reached = new Set<string>();
  for (const state of complete) {
    const rule = recommend(questionnaire, state)?.recommendation;
    if (rule === undefined) {
      violations.push({ property: 2, message: 'Aucune ligne du tableau ne convient.', state });
      continue;
    }
    reached.add(rule.outcome);
    for (const [question, accepted] of Object.entries(rule.when === undefined ? (rule.expected ?? {}) : {})) {
      if (accepted.includes(state[question] ?? '')) continue;
      const message = `La dernière ligne, « ${rule.id} », reçoit une situation qu’elle n’attend pas.`;
      violations.push({ property: 2, message, state });
      break;
    }
  }
  for (const { id } of recommendations) {
    if (reached.has(id)) continue;
    violations.push({ property: 2, message: `Aucune situation ne mène à la recommandation « ${id} ».` });
  }
  return violations;
}
