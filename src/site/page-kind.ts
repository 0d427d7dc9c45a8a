import { namesOf } from '../content-model/names-of.ts';

/**
 * What a page is, with the name that a visitor reads. One attribute of the built page (`data-page-kind`) carries it, and the
 * search filter and the tests read it there.
 */
export const kindNames = {
  accueil: 'Accueil',
  offre: 'Offre',
  niveau: 'Niveaux',
  guide: 'Guides',
  financement: 'Financements',
  outil: 'Outils',
  autodiagnostic: 'Autodiagnostic',
  recommandation: 'Résultats de l’autodiagnostic',
  contact: 'Contact',
  recherche: 'Recherche',
  information: 'Informations',
} as const;

export type PageKind = keyof typeof kindNames;

export const pageKinds: readonly PageKind[] = namesOf(kindNames);

/** The kinds, in their order, without some. */
export function allBut(...apart: readonly PageKind[]): readonly PageKind[] {
  return pageKinds.filter((kind) => !apart.includes(kind));
}

/** The kinds whose next page is fetched before the click. A tool is not left for the next page to read. */
export const kindsFetchingAhead = allBut('outil', 'autodiagnostic', 'recommandation', 'contact', 'recherche');

/** The kinds whose pages people send one another: a link to one shows its title and a picture. */
export const kindsShared = allBut('recommandation', 'recherche', 'information');

/** The kinds whose way from the home page search engines are told. Guides have no room left for it. */
export const kindsWithTrail: readonly PageKind[] = ['niveau', 'financement'];

/** The kinds that the site search finds: what people look for, not the pages that are tools. */
export const kindsInSearch = allBut('accueil', 'recommandation', 'recherche');

function beginningWith(...first: readonly PageKind[]): readonly PageKind[] {
  return [...first, ...allBut(...first)];
}

/** The kinds in the order of a list of pages to look for, the most useful first. */
export const kindsByUse = beginningWith('accueil', 'offre', 'niveau', 'autodiagnostic', 'contact');

/** The kinds in the order of the map of the site: that of a project, from the offer to what helps. */
export const kindsBySection = beginningWith(
  'accueil',
  'offre',
  'niveau',
  'autodiagnostic',
  'financement',
  'guide',
  'outil',
  'contact',
);
