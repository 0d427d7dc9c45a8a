import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { kindsWithScript } from '../../src/site/page-kind.ts';
import { filesOf } from './asked-files.ts';
import { ecoIndex, GRADE_A } from './eco-index.ts';
import { attribute } from './element-text.ts';
import { pages, siteFolder, textFiles, type BuiltPage } from './built-site.ts';

/** What comes before the first sight of a page: its HTML, and its styles where they are apart. */
function compressedBytes({ html, document }: BuiltPage): number {
  const sheets = document.querySelectorAll('link[rel="stylesheet"]').map((link) => {
    const href = attribute(link, 'href') ?? '';
    const sheet = textFiles.find(({ path }) => href.endsWith(`/${path}`));
    if (sheet === undefined) throw new Error(`no style sheet ${href}`);
    return sheet.text;
  });
  return [html, ...sheets].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

// Once for all tests: compressing as hard as a server may is the slowest thing done here.
const weighed = pages.map((page) => ({ ...page, bytes: compressedBytes(page) }));

function heavierThan(limit: number, candidates: typeof weighed): string[] {
  return candidates
    .filter(({ bytes }) => bytes > limit)
    .map(({ address, bytes }) => `${address} ${bytes} bytes`);
}

/** Elements of a page; those of its drawings do not count. */
function elementsOf({ document }: BuiltPage): number {
  return document.querySelectorAll('*').length - document.querySelectorAll('svg *').length;
}

describe('the elements of a page', () => {
  it('are at most 386 where there is most to take in: tools, the way, sheets, the offer, how the self-diagnosis works, the criteria of accessibility', () => {
    const full = pages.filter(
      ({ address, kind }) =>
        [
          '/financements/trouver/',
          '/financements/plan/',
          '/parcours/',
          '/offre/',
          '/autodiagnostic/fonctionnement/',
          '/criteres-d-accessibilite/',
          '/criteres-d-accessibilite-suite/',
        ].includes(address) || kind === 'recommandation',
    );
    expect(full.length).toBeGreaterThan(14);
    const crowded = full.filter((page) => elementsOf(page) > 386);
    expect(crowded.map((page) => `${page.address} ${elementsOf(page)} elements`)).toEqual([]);
  });
});

/** Bytes on the wire of all that a browser asks for by itself to show a page. */
function bytesOf(page: (typeof weighed)[number]): number {
  return filesOf(page).reduce((sum, path) => {
    const file = join(siteFolder, path);
    return sum + statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  }, page.bytes);
}

describe('the EcoIndex of a page', () => {
  it('follows the published method: nothing at all is 100, the median page of the web about 50', () => {
    expect(ecoIndex({ elements: 0, requests: 0, kilobytes: 0 })).toBe(100);
    expect(ecoIndex({ elements: 603, requests: 78, kilobytes: 1448.32 })).toBeCloseTo(50, 5);
    expect(ecoIndex({ elements: 1e9, requests: 1e9, kilobytes: 1e9 })).toBe(0);
  });

  it('is of grade A, on every page', () => {
    const scores = weighed.map((page) => {
      const requests = 1 + filesOf(page).length;
      const score = ecoIndex({ elements: elementsOf(page), requests, kilobytes: bytesOf(page) / 1000 });
      return { score, said: `${page.address} ${score.toFixed(1)}, ${elementsOf(page)} elements` };
    });
    expect(scores.filter(({ score }) => score < GRADE_A).map(({ said }) => said)).toEqual([]);
  });
});

describe('the weight of a page with its style, compressed with brotli', () => {
  it('is at most 10 kB for a content page', () => {
    const content = weighed.filter(({ kind }) => !kindsWithScript.some((withScript) => withScript === kind));
    expect(content.length).toBeGreaterThan(10);
    expect(heavierThan(10_000, content)).toEqual([]);
  });

  it('is at most 14,336 bytes for any page: what a server sends in the first round trip', () => {
    expect(heavierThan(14_336, weighed)).toEqual([]);
  });

  it('is at most 37 kB for a guide with all that a first visit asks for: letters, icon, drawings', () => {
    const guides = weighed
      .filter(({ address }) => /^\/guides\/./.test(address))
      .map((page) => {
        const files = filesOf(page).map((path) => statSync(join(siteFolder, path)).size);
        expect(files, page.address).toHaveLength(4);
        return { ...page, bytes: files.reduce((sum, size) => sum + size, page.bytes) };
      });
    expect(guides.length).toBeGreaterThan(10);
    expect(heavierThan(37_000, guides)).toEqual([]);
  });
});
