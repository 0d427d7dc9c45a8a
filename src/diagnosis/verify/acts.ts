import { conditionsOf, wordsChosen } from '../engine/acts.ts';
import { everythingTold, reaching, violation, type Enumeration, type Violation } from './subject.ts';

/** How many things a reader is asked to do. */
export const NUMBER_OF_ACTS = 3;

/** Each recommendation that some state reaches lists three acts, one of which calls the Mission. */
function threeActs(subject: Enumeration): Violation[] {
  return subject.recommendations.flatMap(({ id }, index) => {
    const at = ['recommandations', index, 'actes'];
    const told = subject.acts.get(id) ?? [];
    const [state] = reaching(subject).get(id) ?? [];
    const calls = told.filter((act) => act.appeler === true).length;
    const violations: Violation[] = [];
    if (state !== undefined && told.length !== NUMBER_OF_ACTS) {
      const message = `La recommandation « ${id} » donne ${told.length} actes à faire, au lieu de ${NUMBER_OF_ACTS}.`;
      const remedy = `écrivez ${NUMBER_OF_ACTS} actes, chacun avec « faire »`;
      violations.push(violation(12, message, { at, remedy, state }));
    }
    if (calls !== 1) {
      const message = `La recommandation « ${id} » a ${calls === 0 ? '0 acte qui appelle' : `${calls} actes qui appellent`} (« appeler »), au lieu d’un.`;
      const remedy = 'écrivez « appeler: true » dans l’acte qui appelle la Mission, et dans lui seul';
      violations.push(violation(12, message, { at, remedy }));
    }
    return violations;
  });
}

/** Each line of other words is read in some state. */
function everyLineRead(subject: Enumeration): Violation[] {
  return everythingTold(subject).flatMap(({ id, what, told, at }) => {
    const conditions = conditionsOf([told]);
    const read = new Set(
      (reaching(subject).get(id) ?? []).flatMap((state) => wordsChosen(conditions, state)),
    );
    return (told.selon ?? []).flatMap(({ faire }, line) => {
      if (read.has(line)) return [];
      const message = `La recommandation « ${id} », ${what} : aucune situation ne lit « ${faire} » (ligne ${line + 1} de « selon »).`;
      const remedy =
        'corrigez son « si », placez-la au-dessus de la ligne qui prend ses réponses, ou retirez-la';
      return [violation(12, message, { at: [...at, 'selon', line], remedy })];
    });
  });
}

/**
 * Property 12: each complete state is told three acts, one of which calls the Mission; each condition of an act and of
 * what not to sign is met in some state.
 */
export function threeActsForEachSituation(subject: Enumeration): Violation[] {
  return [...threeActs(subject), ...everyLineRead(subject)];
}
