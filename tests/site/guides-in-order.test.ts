import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checking/check-content.ts';
import { contentFolder } from '../../src/reading/content-folder.ts';
import { readFolder } from '../../src/reading/content-files.ts';
import { pages } from './built-site.ts';
import { attribute } from './element-text.ts';

const { guides } = checkContent(readFolder(contentFolder)).content;
const ranks = new Map(guides.map(({ id, value }) => [`/guides/${id}/`, value.rank]));
const lists = pages
  .flatMap(({ address, main }) =>
    main.querySelectorAll('ul, ol').map((list) => ({
      address,
      ranks: list
        .querySelectorAll('> li a')
        .flatMap((link) => ranks.get(attribute(link, 'href') ?? '') ?? []),
    })),
  )
  .filter((list) => list.ranks.length > 1);

describe('the guides', () => {
  it('have each a rank of its own', () => {
    const own = [...ranks.values()].filter(Number.isFinite);
    expect(new Set(own).size).toBe(ranks.size);
  });

  it('stand in the order of the work on their page and on the recommendations', () => {
    for (const address of ['/guides/', '/autodiagnostic/niveau-2-avec-prestataire/']) {
      const own = lists.filter((list) => list.address === address);
      expect(own.length, address).toBeGreaterThan(0);
      for (const list of own)
        expect(list.ranks, address).toEqual(list.ranks.toSorted((one, other) => one - other));
    }
  });
});
