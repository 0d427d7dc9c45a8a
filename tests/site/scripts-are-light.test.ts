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
  autodiagnostic: { files: 12_000, all: 14_000 },
  recommandation: { files: 20_000, all: 20_000 },
  contact: { files: 14_000, all: 14_000 },
  outil: { files: 8_000, all: 8_000 },
  // Arithmetic, verdicts, drawing, file, QR code.
  '/financements/plan/': { files: 14_000, all: 14_000 },
  recherche: { files: 5_000, all: 5_000 },
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

/** Every script that a page loads as it opens: those that it names, and all that these import. */
function loaded({ document, html }: BuiltPage): string[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    const code = scripts.get(name);
    if (code === undefined || found.has(name)) return;
    found.add(name);
    for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)/g))
      follow(imported);
  };
  if (document.querySelectorAll('script[src]').length > 0)
    for (const [, name = ''] of html.matchAll(/_astro\/([\w.-]+\.js)/g)) follow(name);
  return [...found].flatMap((name) => scripts.get(name) ?? []);
}

const withScript = pages.filter((page) => page.scripts.some(({ type }) => !DATA_SCRIPTS.has(type)));

describe('the scripts of a page', () => {
  it('are looked for on every page, some of which have one', () => {
    expect(withScript.length).toBeGreaterThan(12);
    expect(pages.map(({ address }) => address)).toContain('/');
  });

  it.each(withScript)('weigh no more on $address than its kind may', (page) => {
    const inline = page.scripts.filter(({ src, type }) => src === undefined && !DATA_SCRIPTS.has(type));
    const fromFiles = loaded(page).reduce((sum, code) => sum + gzipped(code), 0);
    const fromPage = inline.reduce((sum, { code }) => sum + gzipped(code), 0);
    expect(fromFiles + fromPage).toBeGreaterThan(0);
    const most = budgets[page.address] ?? budgets[page.kind ?? ''] ?? { files: 0, all: 0 };
    expect(fromFiles).toBeLessThanOrEqual(most.files);
    expect(fromFiles + fromPage).toBeLessThanOrEqual(most.all);
  });

  it('never hold zod', () => {
    expect(scripts.size).toBeGreaterThan(0);
    for (const [name, code] of scripts) expect(code, name).not.toMatch(/ZodError|invalid_type|safeParse/);
  });
});
