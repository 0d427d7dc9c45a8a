import { entryPages } from './href.ts';

/**
 * The pages of texts that a route of `src/pages` composes, by the name of their file in `pages/`, with their address from
 * the root of the site; besides, those that list the entries of a collection (`entryPages`). Any other page is only its
 * text, at the address of its name.
 */
const composedPages = {
  '404': '/404/',
  accueil: '/',
  autodiagnostic: '/autodiagnostic/',
  contact: '/contact/',
  depliant: '/offre/depliant/',
  'espace-agents': '/autodiagnostic/agents/',
  'fiche-d-appel': '/autodiagnostic/fiche-d-appel/',
  'fiche-de-visite': '/autodiagnostic/fiche-de-visite/',
  fonctionnement: '/autodiagnostic/fonctionnement/',
  'hors-connexion': '/hors-connexion/',
  'page-non-gardee': '/hors-connexion/page-non-gardee/',
  papiers: '/papiers/',
  parcours: '/parcours/',
  'plan-de-financement': '/financements/plan/',
  recherche: '/recherche/',
  reprendre: '/autodiagnostic/reprendre/',
  trouver: '/financements/trouver/',
  'vous-etes-une-association': '/vous-etes-une-association/',
} as const satisfies Readonly<Record<string, string>>;

/** The pages that are only their text, and to which the code or the law leads. */
const neededTexts = [
  'accessibilite',
  'donnees-personnelles',
  'eligibilite',
  'glossaire',
  'mentions-legales',
  'plan-du-site',
] as const;

type EntryFolder = (typeof entryPages)[keyof typeof entryPages]['folder'];

/** A page that the code names: the site always has it. */
export type NamedPage = keyof typeof composedPages | EntryFolder | (typeof neededTexts)[number];

const addresses: ReadonlyMap<string, string> = new Map([
  ...Object.entries(composedPages),
  ...Object.values(entryPages).map(({ folder }) => [folder, `/${folder}/`] as const),
]);

export const namedPages: readonly string[] = [...addresses.keys(), ...neededTexts];

/**
 * The address of a page of texts, from the root of the site.
 *
 * @param id the name of its file
 */
export function pagePath(id: string): string {
  return addresses.get(id) ?? `/${id}/`;
}

/** Whether a page is only its text: the others are composed in a route of their own. */
export function isOnlyText(id: string): boolean {
  return !addresses.has(id);
}
