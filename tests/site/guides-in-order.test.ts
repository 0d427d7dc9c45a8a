import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { pages } from './built-site.ts';
import { attribute } from './element-text.ts';

const { guides, way } = checkContent(readFolder(contentFolder)).content;
const order = way.flatMap(({ value }) => value.steps.flatMap((step) => step.guides));
const ranks = new Map(guides.map(({ id }) => [`/guides/${id}/`, order.indexOf(id)]));
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

function listsOf(address: string): number[][] {
  const own = lists.filter((list) => list.address === address).map((list) => list.ranks);
  expect(own.length, address).toBeGreaterThan(0);
  return own;
}

/** How many levels the guide of a rank serves. */
function stepsOf(rank: number): number {
  return guides.find(({ id }) => id === order[rank])?.value.levels.length ?? Number.NaN;
}

const fewestSteps = (one: number, other: number) => stepsOf(one) - stepsOf(other) || one - other;

describe('the guides', () => {
  it('stand in the order of the way on their page', () => {
    for (const list of listsOf('/guides/')) expect(list).toEqual(list.toSorted((one, other) => one - other));
  });

  it('stand on a recommendation from those of its step alone to those of many steps, each in the order of the way', () => {
    for (const list of listsOf('/autodiagnostic/niveau-2-avec-prestataire/'))
      expect(list).toEqual(list.toSorted(fewestSteps));
  });
});
