import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/search/ranking/words.ts';
import { kindsInSearch } from '../../src/site/page-kind.ts';
import searches from '../fixtures/recherches.json' with { type: 'json' };
import keptApart from '../fixtures/recherches-tenues-a-part.json' with { type: 'json' };
import { typoKinds, withTypo } from '../support/typos.ts';
import { pages } from './built-site.ts';
import { answersTo, builtList } from './search-list.ts';

describe('the list of the search', () => {
  it('holds every page that the search finds, once, and no other', () => {
    const found = pages.filter(({ main }) => main.hasAttribute('data-pagefind-body'));
    expect(found.every(({ kind }) => kindsInSearch.some((one) => one === kind))).toBe(true);
    const listed = builtList.map(({ href, kind }) => `${href} ${kind}`);
    expect(listed.toSorted()).toEqual(found.map(({ address, kind }) => `${address} ${kind}`).toSorted());
  });
});

/** The place of the first acceptable page among the answers, from 0; -1 if there is none. */
function placeOf({
  q,
  pages: acceptable,
}: {
  readonly q: string;
  readonly pages: readonly string[];
}): number {
  const addresses = new Set(acceptable.map((page) => page.replace(/#.*/, '')));
  return answersTo(q).findIndex((href) => addresses.has(href.replace(/#.*/, '')));
}

// The sixty-three were known when the words were written; the twenty were not, and nothing was mended for them.
describe.each([
  { name: 'sixty-three searches', list: searches, first: 0.9, three: 0.98 },
  { name: 'twenty searches kept apart', list: keptApart, first: 0.9, three: 0.95 },
])('what a reader who saw only the home page typed, $name', ({ list, first, three }) => {
  const places = list.map((search) => ({ ...search, place: placeOf(search) }));
  const within = (most: number) =>
    places.filter(({ place }) => place >= 0 && place < most).length / places.length;
  const missed = (most: number) =>
    places
      .filter(({ place }) => place < 0 || place >= most)
      .map(
        ({ q, pages: wanted }) =>
          `« ${q} »: ${wanted.join(' or ')}, not ${answersTo(q).slice(0, 3).join(', ')}`,
      )
      .join('\n');

  it(`finds the page first at least ${100 * first} times in a hundred`, () => {
    expect(within(1), missed(1)).toBeGreaterThanOrEqual(first);
  });

  it(`finds the page in the first three at least ${100 * three} times in a hundred`, () => {
    expect(within(3), missed(3)).toBeGreaterThanOrEqual(three);
  });
});

it('a page is found by its title, and by its title with a typo in its longest word, but for one in twenty', () => {
  const titles = builtList.map(({ href, title }) => {
    const [longest = ''] = wordsOf(title)
      .map(({ written }) => written)
      .toSorted((one, other) => other.length - one.length);
    return { href, title, longest };
  });
  const found = titles.filter(({ href, title }) => answersTo(title)[0] === href);
  expect(found.length / titles.length).toBeGreaterThan(0.95);
  for (const kind of typoKinds) {
    const still = titles.filter(({ href, title, longest }) => {
      const typed = title.replace(longest, withTypo(longest, kind, Math.floor(longest.length / 2), 'x'));
      return answersTo(typed).slice(0, 3).includes(href);
    });
    expect(still.length / titles.length, kind).toBeGreaterThan(0.95);
  }
});
