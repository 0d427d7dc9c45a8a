/** What is said of a project wherever it is kept or sent. */
import type { Keeper, Project } from './project.ts';

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

/** What a link brings, told before it is opened; empty where it brings nothing. */
export function broughtInWords(project: Project): string {
  const parts = partsInWords(project);
  return parts && `Ce lien apporte ${parts} : le bouton ouvre le tout.`;
}

/** What a printed code opens, and what it has no room for. */
export function squareInWords({ held, leftOut }: { readonly held: Project; readonly leftOut: Project }) {
  const missing = partsInWords(leftOut);
  return `Photographiez ce code QR pour rouvrir ${partsInWords(held)}${missing && `, sans ${missing}, faute de place`}.`;
}

/** What is said of a plan that balances: an aid that is not granted finances nothing. */
export function balancedInWords(isGranted: boolean): string {
  return isGranted ? 'équilibré' : 'équilibré si les aides envisagées sont accordées';
}

/** Where a project is kept; a browser that keeps nothing leaves it to its page. */
export function keptInWords(keeper: Keeper): string {
  if (keeper === 'page')
    return 'Ce navigateur ne garde rien : copiez le lien de votre projet avant de fermer.';
  return `${keeper === 'tab' ? 'Cet onglet' : 'Cet appareil'} garde votre projet. Rien ne nous est transmis.`;
}
