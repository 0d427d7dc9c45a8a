import { conditionsOf, wordsChosen } from '../engine/acts.ts';
import { everythingTold, reaching, type Enumeration, type Faults } from './subject.ts';

/** How many things a reader is asked to do. */
const NUMBER_OF_ACTS = 3;

/** Each recommendation lists three acts, one of which calls the Mission. */
export function* threeActs(subject: Enumeration): Faults {
  for (const [index, { id, actes = [] }] of subject.recommendations.entries()) {
    const at = ['recommandations', index, 'actes'];
    const state = reaching(subject).get(id)?.[0];
    const calls = actes.filter((act) => act.appeler === true).length;
    if (actes.length !== NUMBER_OF_ACTS) {
      const message = `La recommandation « ${id} » donne ${actes.length} actes à faire, au lieu de ${NUMBER_OF_ACTS}.`;
      yield { message, at, remedy: `écrivez ${NUMBER_OF_ACTS} actes, chacun avec « faire »`, state };
    }
    if (calls !== 1) {
      const message = `La recommandation « ${id} » a ${calls === 0 ? '0 acte qui appelle' : `${calls} actes qui appellent`} (« appeler »), au lieu d’un.`;
      const remedy = 'écrivez « appeler: true » dans l’acte qui appelle la Mission, et dans lui seul';
      yield { message, at, remedy };
    }
  }
}

/** Each line of other words is read in some state: the condition of an act, or of what not to sign, is met. */
export function* everyLineRead(subject: Enumeration): Faults {
  for (const { id, what, told, at } of everythingTold(subject)) {
    const conditions = conditionsOf([told]);
    const states = reaching(subject).get(id) ?? [];
    const read = new Set(states.flatMap((state) => wordsChosen(conditions, state)));
    for (const [line, { faire }] of (told.selon ?? []).entries()) {
      if (read.has(line)) continue;
      yield {
        message: `La recommandation « ${id} », ${what} : aucune situation ne lit « ${faire} » (ligne ${line + 1} de « selon »).`,
        at: [...at, 'selon', line],
        remedy: 'corrigez son « si », placez-la au-dessus de la ligne qui prend ses réponses, ou retirez-la',
      };
    }
  }
}
