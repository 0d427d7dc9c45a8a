import { describe, expect, it } from 'vitest';
import { searchList, trimToBudget, type ListedPage } from './search-list.ts';

/** A page of a hundred characters in the list, its address and phrase included. */
function page(index: number, phrases: readonly string[] = ['une phrase']): ListedPage {
  const href = `/guides/${String(index).padStart(4, '0')}/`;
  const summary = 'x'.repeat(100 - href.length - 'Titre'.length - phrases.join(',').length);
  return { href, title: 'Titre', summary, phrases, kind: 'guide', isSearched: true };
}

const pages = (count: number, phrases?: readonly string[]) =>
  Array.from({ length: count }, (_, index) => page(index, phrases));

describe('the list of the search', () => {
  it('holds the pages that the search finds, with their phrases', () => {
    const [one, other] = [page(1, []), page(2, [])];
    const list = searchList([one, { ...other, isSearched: false }], new Map([[one.href, ['salle']]]));
    expect(list).toEqual([{ ...one, phrases: ['salle'] }]);
  });

  it('is whole while there is room', () => {
    expect(trimToBudget([])).toEqual([]);
    expect(trimToBudget(pages(10), 1000)).toEqual(pages(10));
  });

  it('keeps its first pages, the most useful, as far as there is room', () => {
    expect(trimToBudget(pages(10), 999)).toEqual(pages(9));
    expect(trimToBudget(pages(10), 99)).toEqual([]);
  });

  it('keeps the pages for which phrases were written, in the order of the list', () => {
    const written = [page(1000), page(1001)];
    expect(trimToBudget([...pages(10, []), ...written], 500)).toEqual([...pages(3, []), ...written]);
  });
});
