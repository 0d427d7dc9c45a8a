import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOST_PAGE_BYTES } from '../../src/build/integrations/heavy-pages.ts';
import { filesOf } from './asked-files.ts';
import { ecoIndex, GRADE_A } from './eco-index.ts';
import { pages, siteFolder, type BuiltPage } from './built-site.ts';

// Once for all tests: compressing as hard as a server may is the slowest thing done here.
const weighed = pages.map((page) => ({ ...page, bytes: brotliCompressSync(page.html).length }));

/** Elements of a page; those of its drawings do not count. */
function elementsOf({ document }: BuiltPage): number {
  return document.querySelectorAll('*').length - document.querySelectorAll('svg *').length;
}

/** Bytes on the wire of all that a browser asks for by itself to show a page. */
function bytesOf(page: (typeof weighed)[number]): number {
  return filesOf(page).reduce((sum, path) => {
    const file = join(siteFolder, path);
    return sum + statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  }, page.bytes);
}

/**
 * Pages that grade A does not hold yet, with the elements that each may have: ceilings that only go down. Guides show
 * their models whole, three of them in the guide on deliberations; lists of the self-diagnosis grew with its questions.
 */
const MOST_ELEMENTS: Readonly<Record<string, number>> = {
  '/guides/deliberer-en-conseil/': 540,
  '/guides/ecrire-le-cahier-des-charges/': 440,
  '/guides/monter-le-plan-de-financement/': 420,
  '/autodiagnostic/niveau-3-a-choisir/': 400,
  '/autodiagnostic/fiche-d-appel/': 400,
  '/autodiagnostic/': 395,
};

describe('the EcoIndex of a page', () => {
  it('follows the published method: nothing at all is 100, the median page of the web about 50', () => {
    expect(ecoIndex({ elements: 0, requests: 0, kilobytes: 0 })).toBe(100);
    expect(ecoIndex({ elements: 603, requests: 78, kilobytes: 1448.32 })).toBeCloseTo(50, 5);
    expect(ecoIndex({ elements: 1e9, requests: 1e9, kilobytes: 1e9 })).toBe(0);
  });

  it('is of grade A, on every page but those that have a ceiling', () => {
    const scores = weighed.map((page) => {
      const requests = 1 + filesOf(page).length;
      const score = ecoIndex({ elements: elementsOf(page), requests, kilobytes: bytesOf(page) / 1000 });
      const hasCeiling = elementsOf(page) <= (MOST_ELEMENTS[page.address] ?? 0);
      return {
        isFine: score >= GRADE_A || hasCeiling,
        said: `${page.address} ${score.toFixed(1)}, ${elementsOf(page)} elements`,
      };
    });
    expect(scores.filter(({ isFine }) => !isFine).map(({ said }) => said)).toEqual([]);
  });
});

describe('the HTML of a page, its style within, compressed with brotli', () => {
  it('is at most what the build says nothing of, on every page', () => {
    const heavy = weighed.filter(({ bytes }) => bytes > MOST_PAGE_BYTES);
    expect(heavy.map(({ address, bytes }) => `${address} ${bytes} bytes`)).toEqual([]);
  });
});
