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

/** How many times shorter brotli makes such a list: near enough to begin to look from. */
const USUAL_RATIO = 4;

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
  const most = lengthAtMost(ranked, budget);
  const whole = ranked.reduce((sum, page) => sum + markup(page).length, 0);
  let average = whole / ranked.length / USUAL_RATIO;
  let [fits, exceeds] = [0, most + 1];
  for (let weighed = 0; exceeds - fits > 1; weighed += 1) {
    // Where the budget ends if all pages weigh alike: to weigh a list takes a while.
    const likely = Math.floor(weighed < GUESSES ? budget / average : (fits + exceeds) / 2);
    const length = Math.min(Math.max(likely, fits + 1), exceeds - 1);
    const bytes = bytesOf(ranked.slice(0, length));
    if (bytes <= budget) fits = length;
    else exceeds = length;
    average = bytes / length;
  }
  const kept = new Set(ranked.slice(0, fits));
  return list.filter((page) => kept.has(page));
}
