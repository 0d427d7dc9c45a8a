import { brotliCompressSync, constants } from 'node:zlib';
import type { ListedPage } from './search-list.ts';

/** What the list of the search may weigh in its page, in bytes compressed with brotli. */
export const LIST_BUDGET = 6000;

/** What a page of the list is in HTML, near enough to weigh it. */
function markup({ href, title, summary, phrases }: ListedPage): string {
  return `<li data-mots="${phrases.join(',')}"><h3><a href="${href}">${title}</a></h3><p>${summary}</p></li>`;
}

/** What brotli makes of a text at one of its qualities, in bytes. */
function compressedSize(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** More pages than a list can hold: no text is compressed twenty times, and a long one takes a while to weigh. */
function lengthAtMost(list: readonly ListedPage[], budget: number): number {
  let size = 0;
  const beyond = list.findIndex((page) => (size += markup(page).length) > budget * 20);
  return beyond === -1 ? list.length : beyond;
}

/** The greatest length from one that fits to below one that does not, as far as a test tells. */
function longest(fits: number, exceeds: number, isShort: (length: number) => boolean): number {
  if (exceeds - fits <= 1) return fits;
  const middle = Math.floor((fits + exceeds) / 2);
  return isShort(middle) ? longest(middle, exceeds, isShort) : longest(fits, middle, isShort);
}

/** A quality of brotli that takes a thirtieth of the time of its best. */
const QUICK = 5;

/** What the best makes of the bytes of the quick one, on lists of our pages; then on the list itself. */
const USUAL_SHARE = 0.925;

/** After so many weighings, pages that weigh nothing alike: halving ends sooner. */
const GUESSES = 4;

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
  const weight = (length: number, quality: number) =>
    compressedSize(ranked.slice(0, length).map(markup).join(''), quality);
  let share = USUAL_SHARE;
  let [fits, exceeds] = [0, lengthAtMost(ranked, budget) + 1];
  for (let weighed = 0; exceeds - fits > 1; weighed += 1) {
    const isShort = (length: number) => weight(length, QUICK) * share <= budget;
    const likely = weighed < GUESSES ? longest(fits, exceeds, isShort) : Math.floor((fits + exceeds) / 2);
    const length = Math.max(likely, fits + 1);
    const bytes = weight(length, constants.BROTLI_MAX_QUALITY);
    if (bytes <= budget) fits = length;
    else exceeds = length;
    if (exceeds - fits > 1) share = bytes / weight(length, QUICK);
  }
  const kept = new Set(ranked.slice(0, fits));
  return list.filter((page) => kept.has(page));
}
