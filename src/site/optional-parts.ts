import type { InterfaceTexts, OptionalCollection } from '../collections.ts';

/** What a site may leave out: it is there as soon as one of its pages or files is, and then all of it must be. */
interface OptionalPart {
  /** Its pages of texts, by the name of their file in `pages/`. */
  readonly pages: readonly string[];
  /** The addresses of those that stand below another page, from the root of the site. */
  readonly below?: Readonly<Record<string, string>>;
  /** The collections that its pages show. */
  readonly files: readonly OptionalCollection[];
  /** Its sentences, by their key in `interface.yaml`. */
  readonly texts: readonly (keyof InterfaceTexts)[];
  /** The page that opens the section where it stands. */
  readonly within?: string;
}

/** The parts that another offer may do without; routes, menus and links ask whether their page is there. */
export const optionalParts = [
  { pages: ['guides'], files: ['guides'], texts: ['lecture'] },
  { pages: ['parcours'], files: ['way'], texts: [] },
  { pages: ['papiers'], files: ['papers'], texts: ['modele'] },
  {
    pages: ['financements', 'trouver'],
    below: { trouver: '/financements/trouver/' },
    files: ['schemes', 'programmes'],
    texts: ['lecture', 'depenses', 'statuts', 'financeurs', 'parDepense', 'financement', 'trouver'],
  },
  {
    pages: ['plan-de-financement'],
    below: { 'plan-de-financement': '/financements/plan/' },
    files: ['financingPlan'],
    texts: ['lecture'],
    within: 'financements',
  },
  { pages: ['glossaire'], files: ['glossary'], texts: ['lecture'] },
  { pages: [], files: ['sources'], texts: ['source', 'appelDeSource', 'lecture'] },
  { pages: ['depliant'], below: { depliant: '/offre/depliant/' }, files: [], texts: ['depliant'] },
  { pages: ['vous-etes-une-association'], files: [], texts: ['feuille'] },
  {
    pages: ['fiche-d-appel', 'espace-agents'],
    below: {
      'fiche-d-appel': '/autodiagnostic/fiche-d-appel/',
      'espace-agents': '/autodiagnostic/agents/',
    },
    files: [],
    texts: ['appel'],
  },
  {
    pages: ['fiche-de-visite'],
    below: { 'fiche-de-visite': '/autodiagnostic/fiche-de-visite/' },
    files: [],
    texts: ['visite'],
    within: 'espace-agents',
  },
  {
    pages: ['fonctionnement'],
    below: { fonctionnement: '/autodiagnostic/fonctionnement/' },
    files: [],
    texts: [],
  },
  { pages: ['lieux'], files: ['placesToVisit'], texts: ['lieux'] },
  { pages: ['ecoconception'], files: [], texts: [] },
] as const satisfies readonly OptionalPart[];

export type OptionalPage = (typeof optionalParts)[number]['pages'][number];
