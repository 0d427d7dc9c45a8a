import type { Listed } from './ranking/model.ts';
import type { SitePage } from '../site/site-pages.ts';

/** A page of the site that the search finds, with the words by which people ask for it. */
export type ListedPage = SitePage & Listed;

/** The list of the search: the pages that it finds, with their phrases by address, if the content has some. */
export function searchList(
  pages: readonly SitePage[],
  phrases: ReadonlyMap<string, readonly string[]> = new Map(),
): ListedPage[] {
  return pages
    .filter(({ isSearched }) => isSearched)
    .map((page) => ({ ...page, phrases: phrases.get(page.href) ?? [] }));
}
