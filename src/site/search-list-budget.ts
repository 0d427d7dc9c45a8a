import { brotliCompressSync } from 'node:zlib';
import type { ListedPage } from './search-list.ts';

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

/** More pages than a list can hold: no text is compressed twenty times, and a long one takes a while to weigh. */
function lengthAtMost(list: readonly ListedPage[], budget: number): number {
  let size = 0;
  const beyond = list.findIndex((page) => (size += markup(page).length) > budget * 20);
  return beyond === -1 ? list.length : beyond;
}

/**
 * The list as far as it fits in its budget, in its order: the other pages are found by their text only. Those for
 * which the editors wrote words stay first, whatever the number of the others.
 *
 * @param budget in bytes, below {@link LIST_BUDGET} by what surrounds the pages
 */
export function fittingList(list: readonly ListedPage[], budget = LIST_BUDGET - 200): ListedPage[] {
  const ranked = list.toSorted(
    (one, other) => Number(other.phrases.length > 0) - Number(one.phrases.length > 0),
  );
  let [fits, exceeds] = [0, lengthAtMost(ranked, budget) + 1];
  while (exceeds - fits > 1) {
    const length = Math.floor((fits + exceeds) / 2);
    if (bytesOf(ranked.slice(0, length)) <= budget) fits = length;
    else exceeds = length;
  }
  const kept = new Set(ranked.slice(0, fits));
  return list.filter((page) => kept.has(page));
}
