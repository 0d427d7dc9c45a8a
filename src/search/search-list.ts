import type { SearchEntry } from './ranking/build-index.ts';
import type { SitePage } from '../site/site-pages.ts';

/** A page of the site in the list of the search. */
export type ListedPage = SitePage & SearchEntry;

/** The pages that the search finds, with the phrases by which people ask for them, by address. */
export function searchList(
  pages: readonly SitePage[],
  phrases: ReadonlyMap<string, readonly string[]> = new Map(),
): ListedPage[] {
  return pages
    .filter(({ isSearched }) => isSearched)
    .map((page) => ({ ...page, phrases: phrases.get(page.href) ?? [] }));
}

/** Characters of the list that its page has room for: 6,600 bytes of French once compressed with brotli. */
export const MAX_CHARACTERS = 16_000;

/** Characters of a page in the list. */
export function charactersOf({
  href,
  title,
  summary,
  phrases,
}: SearchEntry & { readonly href: string }): number {
  return href.length + title.length + summary.length + phrases.join(',').length;
}

/**
 * The first pages of the list, in its order, as far as there is room; the other pages are found by their text only.
 * Pages for which editors wrote phrases have room before all others.
 */
export function trimToBudget(list: readonly ListedPage[], budget = MAX_CHARACTERS): ListedPage[] {
  let characters = 0;
  const kept = new Set(
    list
      .toSorted((one, other) => Number(other.phrases.length > 0) - Number(one.phrases.length > 0))
      .filter((page) => (characters += charactersOf(page)) <= budget),
  );
  return list.filter((page) => kept.has(page));
}
