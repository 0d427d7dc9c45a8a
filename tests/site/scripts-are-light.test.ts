import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_SCRIPTS } from './asked-files.ts';
import { pages, siteFolder, type BuiltPage } from './built-site.ts';

/**
 * Most bytes of JavaScript in gzip by kind of page, or by address (kB are 1,000 bytes): the files alone, and with the
 * inline scripts of the page.
 */
const budgets: Readonly<Record<string, { files: number; all: number }>> = {
  // As it opens; the picker comes at its first use.
  accueil: { files: 6_000, all: 6_000 },
  autodiagnostic: { files: 12_500, all: 14_000 },
  recommandation: { files: 15_200, all: 15_650 },
  // The runtime, the picker of communes, the code of a self-diagnosis, the letter and each way to hand it over.
  contact: { files: 20_760, all: 21_300 },
  // What prints, counts or keeps without a component; then a small tool, with the runtime of components.
  outil: { files: 8_000, all: 8_000 },
  'outil vivant': { files: 12_500, all: 12_500 },
  // Runtime of components, arithmetic, verdicts, drawing, file, QR code.
  '/financements/plan/': { files: 18_000, all: 18_000 },
  // The code of a self-diagnosis, the stamp of the paper; then, for the note, what writes Word files and gives them.
  '/autodiagnostic/fiche-de-visite/': { files: 25_000, all: 25_000 },
  // Runtime of components, dates, calendar file.
  '/parcours/': { files: 14_000, all: 14_000 },
  // Runtime of components, code of a self-diagnosis, values; what opens Word files comes with a paper.
  '/papiers/': { files: 14_000, all: 14_000 },
  // The commune, its list of names and what lies outside, the comparison, the reasons, the text that home hands over.
  '/financements/trouver/': { files: 19_620, all: 19_800 },
  // Answers from the list and from the text, a code, what is asked of a correction.
  recherche: { files: 5_100, all: 5_100 },
};

/** The scripts of the site by file name. */
const scripts = new Map(
  readdirSync(join(siteFolder, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(siteFolder, '_astro', name), 'utf8')]),
);

function gzipped(content: string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The kind of page whose script waits for a first use to import the rest. */
const WAITING = 'accueil';
/** The page that imports what opens Word files once a paper is chosen. */
const PAPERS = '/papiers/';

const imports = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)/g;
const importsOnDemandToo = /(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)/g;

type Script = readonly [name: string, code: string];

/** Every script that a page loads: those that it names, and all that these import. */
function loaded({ document, html }: BuiltPage, following: RegExp): Script[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    const code = scripts.get(name);
    if (code === undefined || found.has(name)) return;
    found.add(name);
    for (const [, imported = ''] of code.matchAll(following)) follow(imported);
  };
  if (document.querySelectorAll('script[src]').length > 0)
    for (const [, name = ''] of html.matchAll(/_astro\/([\w.-]+\.js)/g)) follow(name);
  return [...found].map((name) => [name, scripts.get(name) ?? '']);
}

/** The bytes of scripts together, and in words those of each, the heaviest first, for who is over a budget. */
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

  it.each(withScript)('weigh no more on $address than its kind may', (page) => {
    const inline = page.scripts
      .filter(({ src, type }) => src === undefined && !DATA_SCRIPTS.has(type))
      .map(({ code }): Script => ['in the page', code]);
    const following = page.kind === WAITING || page.address === PAPERS ? imports : importsOnDemandToo;
    const files = weighed(loaded(page, following));
    const all = weighed([...loaded(page, following), ...inline]);
    expect(all.bytes).toBeGreaterThan(0);
    const isLive = page.document.querySelector('[data-island]') !== null;
    const own = budgets[page.address] ?? (isLive ? budgets[`${page.kind} vivant`] : undefined);
    const most = own ?? budgets[page.kind ?? ''] ?? { files: 0, all: 0 };
    expect(files.bytes, files.each).toBeLessThanOrEqual(most.files);
    expect(all.bytes, all.each).toBeLessThanOrEqual(most.all);
  });

  it('weigh 16 kB at most on the home page, what waits for its first use included', () => {
    const home = pages.filter(({ kind }) => kind === WAITING);
    expect(home).toHaveLength(1);
    const all = home.flatMap((page) => loaded(page, importsOnDemandToo));
    expect(all.length).toBeGreaterThan(home.flatMap((page) => loaded(page, imports)).length);
    const { bytes, each } = weighed(all);
    expect(bytes, each).toBeLessThanOrEqual(16_000);
  });

  it('weigh 24 kB at most once a paper is opened', () => {
    const papers = pages.filter(({ address }) => address === PAPERS);
    expect(papers).toHaveLength(1);
    const all = papers.flatMap((page) => loaded(page, importsOnDemandToo));
    expect(all.length).toBeGreaterThan(papers.flatMap((page) => loaded(page, imports)).length);
    const { bytes, each } = weighed(all);
    expect(bytes, each).toBeLessThanOrEqual(24_000);
  });

  it('register no worker on the home page: whoever comes in has asked for nothing yet', () => {
    const home = pages.filter(({ kind }) => kind === WAITING);
    const codes = home.flatMap((page) => [
      ...loaded(page, importsOnDemandToo).map(([, code]) => code),
      page.html,
    ]);
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.filter((code) => code.includes('serviceWorker'))).toEqual([]);
  });

  it('never hold zod', () => {
    expect(scripts.size).toBeGreaterThan(0);
    for (const [name, code] of scripts) expect(code, name).not.toMatch(/ZodError|invalid_type|safeParse/);
  });
});
