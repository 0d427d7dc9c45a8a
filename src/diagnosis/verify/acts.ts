import { conditionsOf, wordsChosen } from '../engine/acts.ts';
import { matchesIn, violation, type Enumeration, type Violation } from './subject.ts';

/** How many things a reader is asked to do. */
export const NUMBER_OF_ACTS = 3;

/**
 * Property 12: each complete state is told three acts, one of which calls the Mission, and each condition of an act
 * chooses its words in some state.
 */
export function threeActsForEachSituation(subject: Enumeration): Violation[] {
  const { questionnaire, recommendations, complete, acts } = subject;
  const placeOf = (id: string) => [
    'recommandations',
    recommendations.findIndex((each) => each.id === id),
    'actes',
  ];
  const used = new Map<string, Set<string>>();
  const violations: Violation[] = [];
  for (const state of complete) {
    const id = matchesIn(questionnaire)(state)?.recommendation.outcome ?? '';
    const told = acts.get(id) ?? [];
    const seen = used.get(id) ?? new Set();
    used.set(id, seen);
    if (seen.size === 0 && told.length !== NUMBER_OF_ACTS) {
      const message = `La recommandation « ${id} » donne ${told.length} actes à faire, au lieu de ${NUMBER_OF_ACTS}.`;
      const remedy = `écrivez ${NUMBER_OF_ACTS} actes, chacun avec « faire »`;
      violations.push(violation(12, message, { at: placeOf(id), remedy, state }));
    }
    for (const [act, line] of wordsChosen(conditionsOf(told), state).entries()) seen.add(`${act}/${line}`);
  }
  for (const [id, told] of acts) {
    const calls = told.filter((act) => act.calls === true).length;
    if (calls !== 1) {
      const message = `La recommandation « ${id} » a ${calls === 0 ? '0 acte qui appelle' : `${calls} actes qui appellent`} (« appeler »), au lieu d’un.`;
      const remedy = 'écrivez « appeler: true » dans l’acte qui appelle la Mission, et dans lui seul';
      violations.push(violation(12, message, { at: placeOf(id), remedy }));
    }
    for (const [act, { instead }] of told.entries()) {
      for (const [line, { action }] of instead.entries()) {
        if (used.get(id)?.has(`${act}/${line}`) === true) continue;
        const message = `La recommandation « ${id} », acte ${act + 1} : aucune situation ne lit « ${action} » (ligne ${line + 1} de « selon »).`;
        const remedy =
          'corrigez son « si », placez-la au-dessus de la ligne qui prend ses réponses, ou retirez-la';
        violations.push(violation(12, message, { at: [...placeOf(id), act, 'selon', line], remedy }));
      }
    }
  }
  return violations;
}
