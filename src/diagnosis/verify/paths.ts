import { recommend } from '../engine/recommend.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

/** The limit of the specification. */
export const MOST_QUESTIONS = 6;

/** Property 1: every path ends, after at most six questions. */
export function pathsEnd({ complete }: Enumeration): Violation[] {
  const limit = `plus de ${MOST_QUESTIONS} questions sont posées`;
  return complete
    .filter((answers) => Object.keys(answers).length > MOST_QUESTIONS)
    .map((state) => violation(1, `Un parcours est trop long : ${limit}.`, state));
}

/** Property 2: the last rule takes only what it expects, and every recommendation is reached. */
export function rulesReachAll({ questionnaire, recommendations, complete }: Enumeration): Violation[] {
  const violations: Violation[] = [];
  const reached = new Set<string>();
  for (const state of complete) {
    const rule = recommend(questionnaire, state)?.recommendation;
    if (rule === undefined) {
      violations.push(violation(2, 'Aucune ligne du tableau ne convient.', state));
      continue;
    }
    reached.add(rule.outcome);
    for (const [question, accepted] of Object.entries(rule.when === undefined ? (rule.expected ?? {}) : {})) {
      if (accepted.includes(state[question] ?? '')) continue;
      const message = `La dernière ligne, « ${rule.id} », reçoit une situation qu’elle n’attend pas.`;
      violations.push(violation(2, message, state));
      break;
    }
  }
  for (const { id } of recommendations) {
    if (reached.has(id)) continue;
    violations.push(violation(2, `Aucune situation ne mène à la recommandation « ${id} ».`));
  }
  return violations;
}
