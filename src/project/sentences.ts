/** What is said of a project wherever it is kept or sent. */
import type { Project } from './project.ts';

const list = new Intl.ListFormat('fr');

/** What whoever has the link of a project sees of it; nothing of what is not said in it. */
export function linkInWords({ code, place, building, council, steps, lines }: Project): string {
  const parts = [
    ...(place ? ['votre commune'] : []),
    ...(building ? ['le nom du bâtiment'] : []),
    ...(code ? ['vos réponses'] : []),
    ...(lines ? ['vos montants'] : []),
    ...(steps || council ? ['vos dates'] : []),
  ];
  return parts.length === 0 ? '' : `Qui l’a voit ${list.format(parts)}.`;
}

/** Who keeps what is typed, as a sentence begins. */
export function keeperInWords(isOnDevice: boolean): string {
  return isOnDevice ? 'Cet appareil' : 'Cet onglet';
}
