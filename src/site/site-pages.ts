import { entryPages, entryPath } from './href.ts';
import type { ReadFile } from '../content-model/content-files.ts';
import { namesOf } from '../content-model/names-of.ts';
import { levelName } from '../content-model/text/level-name.ts';
import { pagePath } from './named-pages.ts';
import { kindsBySection, kindsByUse, kindsInSearch, type PageKind } from './page-kind.ts';

/** A page of the site, as lists of pages show it. */
export interface SitePage {
  /** From the root of the site. */
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: PageKind;
  /** In the list of the search. */
  readonly isSearched: boolean;
}

/** The collections that make pages, one an entry; in a kind, the page that opens the section before those of entries. */
export const pageCollections = ['offer', 'pages', ...namesOf(entryPages)] as const;
type PageCollection = (typeof pageCollections)[number];

/** An entry that has its page. */
interface PageEntry {
  readonly collection: PageCollection;
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly description: string;
    /** Of a level. */
    readonly numero?: number;
    /** Of a page of texts. */
    readonly kind?: PageKind;
    readonly unsearched?: boolean;
    /** The day when its facts were verified. */
    readonly verifieLe?: Date;
  };
}

/** The address of the page of the offer, from the root of the site. */
export const OFFER_ADDRESS = '/offre/';

/** Pages that answer in place of another: nobody looks for them. */
const instead: ReadonlySet<string> = new Set(['404', 'page-non-gardee']);

/** The address of the page of an entry, from the root of the site. */
export function pageAddress({ collection, id }: Pick<PageEntry, 'collection' | 'id'>): string {
  if (collection === 'offer') return OFFER_ADDRESS;
  return collection === 'pages' ? pagePath(id) : entryPath(collection, id);
}

/** What the page of an entry is. */
export function kindOf({ collection, data }: PageEntry): PageKind {
  if (data.kind !== undefined) return data.kind;
  return collection === 'offer' || collection === 'pages' ? 'offre' : entryPages[collection].kind;
}

/** Pages by section of the site, some of them empty; the page of the search is with the tools. */
export function pagesBySection(pages: readonly SitePage[]): { kind: PageKind; pages: SitePage[] }[] {
  return kindsBySection.map((section) => ({
    kind: section,
    pages: pages.filter(({ kind }) => (kind === 'recherche' ? 'outil' : kind) === section),
  }));
}

/** By title, « Niveau 2 » before « Niveau 10 ». */
function byTitle(one: SitePage, other: SitePage): number {
  return one.title.localeCompare(other.title, 'fr', { numeric: true });
}

function pageOf(entry: PageEntry): SitePage {
  const { title, description: summary, numero, unsearched = false } = entry.data;
  const kind = kindOf(entry);
  return {
    href: pageAddress(entry),
    title: numero === undefined ? title : `${levelName(numero)} – ${title}`,
    summary,
    kind,
    isSearched: kindsInSearch.includes(kind) && !unsearched,
  };
}

/**
 * Every page that a reader may look for, the most useful kinds first. Recommendations are not among them: they answer
 * a person, not a search.
 */
export function sitePages(entries: readonly PageEntry[]): SitePage[] {
  const sought = entries.filter(({ collection, id }) => collection !== 'pages' || !instead.has(id));
  return kindsByUse.flatMap((kind) =>
    pageCollections.flatMap((collection) =>
      sought
        .filter((entry) => entry.collection === collection && kindOf(entry) === kind)
        .map((entry) => pageOf(entry))
        .toSorted(byTitle),
    ),
  );
}

/** A content, as far as it makes pages. */
type PagesContent = Readonly<
  Record<PageCollection, readonly (ReadFile & { readonly value: PageEntry['data'] })[]>
>;

/** The entries of a content that have their page, and where they are written. */
export function pageEntries(content: PagesContent): (PageEntry & Pick<ReadFile, 'path' | 'lineOf'>)[] {
  return pageCollections.flatMap((collection) =>
    content[collection].map(({ id, value, path, lineOf }) => ({ collection, id, data: value, path, lineOf })),
  );
}

/** The pages that a reader may look for, as the content makes them. */
export function pagesOf(content: PagesContent): SitePage[] {
  return sitePages(pageEntries(content));
}
