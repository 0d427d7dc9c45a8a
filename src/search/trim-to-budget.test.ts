import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingList } from './trim-to-budget.ts';
import type { ListedPage } from './search-list.ts';

/** Letters and digits that compression hardly shortens, the same at each run. */
function dense(what: string, index: number, length: number): string {
  return createHash('sha512').update(`${what} ${index}`).digest('hex').slice(0, length);
}

/** A page that compression hardly shortens. */
function page(index: number): ListedPage {
  return {
    href: `/guides/${index}/`,
    title: dense('title', index, 40),
    summary: dense('summary', index, 100),
    phrases: [dense('phrase', index, 20)],
    kind: 'guide',
    isSearched: true,
  };
}

const many = Array.from({ length: 200 }, (_, index) => page(index));

/** What the first pages weigh, as brotli's best leaves them. */
function bytesOf(count: number): number {
  const items = many.slice(0, count).map(({ href, title, summary, phrases }) => {
    const words = phrases.join(',');
    return `<li data-mots="${words}"><h3><a href="${href}">${title}</a></h3><p>${summary}</p></li>`;
  });
  return brotliCompressSync(items.join('')).length;
}

describe('the list of the search on a growing site', () => {
  it('is whole while it fits', () => {
    expect(fittingList([])).toEqual([]);
    expect(fittingList(many.slice(0, 20))).toEqual(many.slice(0, 20));
  });

  it('keeps its first pages, the most useful, as far as they fit', () => {
    const kept = fittingList(many);
    expect(kept.length).toBeGreaterThan(30);
    expect(kept).toEqual(many.slice(0, kept.length));
    expect(fittingList(many, 12_000).length).toBeGreaterThan(kept.length);
  });

  it('ends where brotli at its best says that one page more would not fit', () => {
    for (const budget of [1000, 5800, 12_000]) {
      const kept = fittingList(many, budget).length;
      expect(bytesOf(kept)).toBeLessThanOrEqual(budget);
      expect(bytesOf(kept + 1)).toBeGreaterThan(budget);
    }
  });

  it('keeps the pages for which words were written, in the order of the list', () => {
    const plain = many.map((one) => ({ ...one, phrases: [] }));
    const written = [page(1000), page(1001)] as const;
    const kept = fittingList([...plain, ...written]);
    expect(kept.slice(-2)).toEqual(written);
    expect(kept.slice(0, -2)).toEqual(plain.slice(0, kept.length - 2));
  });

  it('has no room for one page more, whatever each weighs', () => {
    const lengths = fc.array(fc.nat(100), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 100, max: 4000 }), (summaries, budget) => {
        const list = summaries.map((length, index) => ({
          ...page(index),
          summary: dense('s', index, length),
        }));
        const kept = fittingList(list, budget).length;
        expect(fittingList(list.slice(0, kept), budget)).toHaveLength(kept);
        if (kept < list.length) expect(fittingList(list.slice(0, kept + 1), budget)).toHaveLength(kept);
      }),
    );
  });

  it('takes one page more or less as the budget does', () => {
    const two = many.slice(0, 2);
    expect(fittingList(two, 10)).toEqual([]);
    expect(fittingList(two, 250)).toEqual(two.slice(0, 1));
    expect(fittingList(two, 1000)).toEqual(two);
  });
});
