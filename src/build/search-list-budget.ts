import { brotliCompressSync } from 'node:zlib';
import type { ListedPage } from '../search-list.ts';

/** What the list of the search may weigh in its page, in bytes compressed with brotli. */
export const LIST_BUDGET = 6000;

/** What a page of the list is in HTML, near enough to weigh it. */
function markup({ href, title, summary, phrases }: ListedPage): string {
  return `<li data-mots="${phrases.join(',')}"><h3><a href="${href}">${title}</a></h3><p>${summary}</p></li>`;
}

/** About what a list weighs in its page. */
function bytesOf(list: readonly ListedPage[]): number {
  return brotliCompressSync(list.map(markup).join('')).length;
}

/**
 * The list as far as it fits in its budget, most useful pages first: the others are found by their text only.
 *
 * @param budget in bytes, below {@link LIST_BUDGET} by what surrounds the pages
 */
export function fittingList(list: readonly ListedPage[], budget = LIST_BUDGET - 200): ListedPage[] {
  let [fits, exceeds] = [0, list.length + 1];
  while (exceeds - fits > 1) {
    const length = Math.floor((fits + exceeds) / 2);
    if (bytesOf(list.slice(0, length)) <= budget) fits = length;
    else exceeds = length;
  }
  return list.slice(0, fits);
}
