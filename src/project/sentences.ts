/** What is said of a project wherever it is kept or sent. */
import type { Project } from './project.ts';

/** On what keeps the project on the device, and once the browser would not. */
export const KEEP = 'Garder mon projet sur cet appareil';
export const REFUSED = 'Ce navigateur refuse de le garder. Gardez plutôt le lien ou le code.';

const list = new Intl.ListFormat('fr');

/** The parts of a project that an address may hold, in words; empty where it holds none. */
function partsInWords({ code, place, building, steps, lines }: Project): string {
  return list.format([
    ...(place ? ['votre commune'] : []),
    ...(building ? ['le nom du bâtiment'] : []),
    ...(code ? ['vos réponses'] : []),
    ...(lines ? ['vos montants'] : []),
    ...(steps ? ['vos dates'] : []),
  ]);
}

/** What whoever has the link of a project sees of it; nothing of what is not said in it. */
export function linkInWords(project: Project): string {
  const parts = partsInWords(project);
  return parts && `Qui l’a voit ${parts}.`;
}

/** What a printed code opens, and what it has no room for. */
export function squareInWords({ held, leftOut }: { readonly held: Project; readonly leftOut: Project }) {
  const missing = partsInWords(leftOut);
  return `Photographiez ce code QR pour rouvrir ${partsInWords(held)}${missing && `, sans ${missing}, faute de place`}.`;
}

/** Who keeps what is typed, as a sentence begins. */
export function keeperInWords(isOnDevice: boolean): string {
  return isOnDevice ? 'Cet appareil' : 'Cet onglet';
}
