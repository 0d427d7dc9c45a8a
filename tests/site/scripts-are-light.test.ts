import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_SCRIPTS } from './asked-files.ts';
import { pages, siteFolder, type BuiltPage } from './built-site.ts';

/** Most bytes of JavaScript of a page in gzip, all that it may load on demand included, Pagefind's own files aside. */
const MOST_BYTES = 30_000;

/** The scripts of the site by file name. */
const scripts = new Map(
  readdirSync(join(siteFolder, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(siteFolder, '_astro', name), 'utf8')]),
);

function gzipped(content: string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** What a script imports, at once or on demand. */
const imports = /(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)/g;

type Script = readonly [name: string, code: string];

/** Every script that a page may load: those that it names, and all that these import. */
function loaded({ document, html }: BuiltPage): Script[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    const code = scripts.get(name);
    if (code === undefined || found.has(name)) return;
    found.add(name);
    for (const [, imported = ''] of code.matchAll(imports)) follow(imported);
  };
  if (document.querySelectorAll('script[src]').length > 0)
    for (const [, name = ''] of html.matchAll(/_astro\/([\w.-]+\.js)/g)) follow(name);
  return [...found].map((name) => [name, scripts.get(name) ?? '']);
}

/** The bytes of scripts together, and in words those of each, the heaviest first, for who is over the limit. */
function weighed(all: readonly Script[]): { readonly bytes: number; readonly each: string } {
  const each = all.map(([name, code]) => ({ name, bytes: gzipped(code) }));
  return {
    bytes: each.reduce((sum, { bytes }) => sum + bytes, 0),
    each: each
      .toSorted((one, other) => other.bytes - one.bytes)
      .map(({ name, bytes }) => `\n${bytes} ${name}`)
      .join(''),
  };
}

const withScript = pages.filter((page) => page.scripts.some(({ type }) => !DATA_SCRIPTS.has(type)));

describe('the scripts of a page', () => {
  it('are looked for on every page, some of which have one', () => {
    expect(withScript.length).toBeGreaterThan(12);
    expect(pages.map(({ address }) => address)).toContain('/');
  });

  it.each(withScript)('weigh 30 kB at most on $address', (page) => {
    const inline = page.scripts
      .filter(({ src, type }) => src === undefined && !DATA_SCRIPTS.has(type))
      .map(({ code }): Script => ['in the page', code]);
    const { bytes, each } = weighed([...loaded(page), ...inline]);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes, each).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('register no worker on the home page: whoever comes in has asked for nothing yet', () => {
    const home = pages.filter(({ kind }) => kind === 'accueil');
    const codes = home.flatMap((page) => [...loaded(page).map(([, code]) => code), page.html]);
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.filter((code) => code.includes('serviceWorker'))).toEqual([]);
  });

  it('never hold zod', () => {
    expect(scripts.size).toBeGreaterThan(0);
    for (const [name, code] of scripts) expect(code, name).not.toMatch(/ZodError|invalid_type|safeParse/);
  });
});
