/**
 * What a page is. One attribute of the built page (`data-page-kind`) carries it, and the search filter,
 * the byte budgets and the tests read it there.
 */
export const pageKinds = [
  'accueil',
  'offre',
  'niveau',
  'guide',
  'financement',
  'outil',
  'autodiagnostic',
  'recommandation',
  'contact',
  'recherche',
  'information',
] as const;

export type PageKind = (typeof pageKinds)[number];

/** The kinds whose pages run a script; every other page is a content page and ships none. */
export const kindsWithScript: readonly PageKind[] = [
  'outil',
  'autodiagnostic',
  'recommandation',
  'contact',
  'recherche',
];

/** The kinds whose pages people send one another: a link to one shows its title and a picture. */
export const kindsShared: readonly PageKind[] = [
  'accueil',
  'offre',
  'niveau',
  'guide',
  'financement',
  'outil',
  'autodiagnostic',
  'contact',
];

/** The kinds whose way from the home page search engines are told. Guides have no room left for it. */
export const kindsWithTrail: readonly PageKind[] = ['niveau', 'financement'];

/** The kinds that the site search finds: what people look for, not the pages that are tools. */
export const kindsInSearch: readonly PageKind[] = [
  'offre',
  'niveau',
  'guide',
  'financement',
  'outil',
  'autodiagnostic',
  'contact',
  'information',
];
