import { entryPath, type EntryCollection } from './entry-path.ts';
import type { Content } from '../collections.ts';
import { levelName } from '../content-model/text/level-name.ts';
import { kindsInSearch, type PageKind } from './page-kind.ts';

/** A page of the site, as lists of pages show it. */
export interface SitePage {
  /** From the root of the site. */
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: PageKind;
  /** Whether the search finds it. */
  readonly isSearched: boolean;
}

interface Described {
  readonly title: string;
  readonly description: string;
}

/** An entry of a collection of the content. */
interface Entry<Data extends Described = Described> {
  readonly id: string;
  readonly data: Data;
}

/** The collections of which each entry has its page. */
export interface PageSources {
  readonly offer: readonly Entry[];
  /** In their order. */
  readonly levels: readonly Entry<Described & { readonly number: number }>[];
  readonly guides: readonly Entry[];
  readonly schemes: readonly Entry[];
  readonly pages: readonly Entry<Described & { readonly kind: PageKind; readonly unsearched: boolean }>[];
}

/** The address of the page of the offer, from the root of the site. */
export const OFFER_ADDRESS = '/offre/';

/** Pages that stand below another page. */
const below: ReadonlyMap<string, string> = new Map([
  ['accueil', '/'],
  ['depliant', '/offre/depliant/'],
  ['reprendre', '/autodiagnostic/reprendre/'],
  ['fonctionnement', '/autodiagnostic/fonctionnement/'],
  ['fiche-d-appel', '/autodiagnostic/fiche-d-appel/'],
  ['trouver', '/financements/trouver/'],
  ['plan-de-financement', '/financements/plan/'],
  ['page-non-gardee', '/hors-connexion/page-non-gardee/'],
]);

/** Pages that answer in place of another: nobody looks for them. */
const instead: ReadonlySet<string> = new Set(['404', 'page-non-gardee']);

/**
 * The address of a page of texts, from the root of the site.
 *
 * @param id the name of its file
 */
export function pagePath(id: string): string {
  return below.get(id) ?? `/${id}/`;
}

function pageAt(href: string, kind: PageKind, { title, description }: Described, isHidden = false): SitePage {
  return { href, kind, title, summary: description, isSearched: kindsInSearch.includes(kind) && !isHidden };
}

function pagesIn(collection: EntryCollection, kind: PageKind, entries: readonly Entry[]): SitePage[] {
  return entries.map(({ id, data }) => pageAt(entryPath(collection, id), kind, data));
}

/** What lists of the whole site show together, in their order; the first kind of each gives its name. */
const sections: readonly (readonly [PageKind, ...PageKind[]])[] = [
  ['accueil'],
  ['offre'],
  ['niveau'],
  ['guide'],
  ['financement'],
  ['autodiagnostic'],
  ['recommandation'],
  ['outil', 'recherche'],
  ['contact'],
  ['information'],
];

/** Pages by section of the site, some of them empty. */
export function pagesBySection(pages: readonly SitePage[]): { kind: PageKind; pages: SitePage[] }[] {
  return sections.map((kinds) => ({
    kind: kinds[0],
    pages: pages.filter(({ kind }) => kinds.includes(kind)),
  }));
}

function byTitle(one: SitePage, other: SitePage): number {
  return one.title.localeCompare(other.title, 'fr');
}

/**
 * Every page that a reader may look for, the most useful kinds first, the page that opens a section before those
 * of the section. Recommendations are not among them: they answer a person, not a search.
 *
 * @param levelWord what is written before the number of a level
 */
export function sitePages(sources: PageSources, levelWord: string): SitePage[] {
  const ofKind = (kind: PageKind) =>
    sources.pages
      .filter(({ id, data }) => data.kind === kind && !instead.has(id))
      .map(({ id, data }) => pageAt(pagePath(id), kind, data, data.unsearched))
      .toSorted(byTitle);
  const levels = sources.levels.map(({ id, data }) => {
    return { id, data: { ...data, title: `${levelName(levelWord, data.number)} – ${data.title}` } };
  });
  return [
    ...ofKind('accueil'),
    ...sources.offer.map(({ data }) => pageAt(OFFER_ADDRESS, 'offre', data)),
    ...ofKind('offre'),
    ...ofKind('niveau'),
    ...pagesIn('levels', 'niveau', levels),
    ...ofKind('autodiagnostic'),
    ...ofKind('contact'),
    ...ofKind('guide'),
    ...pagesIn('guides', 'guide', sources.guides).toSorted(byTitle),
    ...ofKind('financement'),
    ...ofKind('outil'),
    ...pagesIn('schemes', 'financement', sources.schemes).toSorted(byTitle),
    ...ofKind('recherche'),
    ...ofKind('information'),
  ];
}

/** Entries as Astro gives them. */
function given<Data>(entries: readonly { readonly id: string; readonly value: Data }[]) {
  return entries.map(({ id, value }) => ({ id, data: value }));
}

/** The pages that a reader may look for, as the content makes them; none while the texts of the interface fail. */
export function pagesOf(content: Content): SitePage[] {
  const [texts] = content.interface;
  if (texts === undefined) return [];
  const sources = {
    offer: given(content.offer),
    levels: given(content.levels),
    guides: given(content.guides),
    schemes: given(content.schemes),
    pages: given(content.pages),
  };
  return sitePages(sources, texts.value.niveau);
}
