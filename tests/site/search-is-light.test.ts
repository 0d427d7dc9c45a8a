import { gzipSync, brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeList, type ListedPage } from '../../src/search/search-list.ts';
import { madeUpPages } from '../support/made-up-pages.ts';
import { attribute } from './element-text.ts';
import { pageAt, siteFolder } from './built-site.ts';
import { builtList, LIST_FILE, listFile } from './search-list.ts';

const page = pageAt('/recherche/');

/** What the page asks for with itself. */
function asked(relation: string): string[] {
  return page.document
    .querySelectorAll(`head link[rel="${relation}"]`)
    .flatMap((link) => attribute(link, 'href') ?? []);
}

const scripts = asked('modulepreload');

/** Bytes on the wire of the page, its scripts and a list. */
function firstAnswer(list: string): number {
  const code = scripts.map((file) => readFileSync(join(siteFolder, file)));
  return [
    ...[page.html, list].map((text) => brotliCompressSync(text).length),
    ...code.map((script) => gzipSync(script, { level: 9 }).length),
  ].reduce((sum, bytes) => sum + bytes, 0);
}

/** The mean length of a text of the pages. */
function meanLength(list: readonly ListedPage[], textOf: (listed: ListedPage) => string): number {
  return list.reduce((sum, listed) => sum + textOf(listed).length, 0) / list.length;
}

describe('the first answer to a search', () => {
  it('takes the page, its scripts and, beside the letters of every page, one file, which it asks for with itself', () => {
    // The letters come with every page, whatever is asked there.
    const preloads = page.document.querySelectorAll('head link[rel="preload"]');
    const [list, ...others] = preloads.filter((link) => link.getAttributeValue('as') !== 'font');
    expect(others).toEqual([]);
    expect(list?.getAttributeValue('href')).toBe(LIST_FILE);
    expect(list?.getAttributeValue('as')).toBe('fetch');
    // Without it, the file would be asked for twice.
    expect(list?.hasAttribute('crossorigin')).toBe(true);
    expect(scripts.length).toBeGreaterThan(0);
    // A script that these import would come after them.
    const imported = scripts.flatMap((file) =>
      [
        ...readFileSync(join(siteFolder, file), 'utf8').matchAll(/(?:from|import)\s*["'`]\.(\/[\w.-]+\.js)/g),
      ].map(([, name]) => `/_astro${name}`),
    );
    expect(imported.filter((file) => !scripts.includes(file))).toEqual([]);
  });

  it('weighs at most 18 kB', () => {
    expect(firstAnswer(listFile)).toBeLessThanOrEqual(18_000);
  });

  it('weighs at most 24 kB with 200 made-up pages, whose texts are as long as those of today', () => {
    const madeUp = madeUpPages(200, builtList);
    expect(new Set(madeUp.map(({ title, summary }) => title + summary)).size).toBe(200);
    const texts: readonly ((listed: ListedPage) => string)[] = [
      ({ href }) => href,
      ({ title }) => title,
      ({ summary }) => summary,
      ({ phrases }) => phrases.join(','),
    ];
    for (const textOf of texts)
      expect(meanLength(madeUp, textOf)).toBeGreaterThan(0.99 * meanLength(builtList, textOf));
    const list = JSON.stringify(writeList(madeUp));
    expect(firstAnswer(list)).toBeLessThanOrEqual(24_000);
  });
});
