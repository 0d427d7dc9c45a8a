import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { builtPages, pagesWithScript } from './built-pages.ts';
import { expect, hydrated, test } from './visitor.ts';

/**
 * Most bytes of JavaScript in gzip by kind of page, or by address (kB are 1,000 bytes): the files alone, and with the inline
 * scripts of the page, Astro's loader of islands among them.
 */
const budgets: Readonly<Record<string, { files: number; all: number }>> = {
  autodiagnostic: { files: 12_000, all: 14_000 },
  recommandation: { files: 20_000, all: 20_000 },
  contact: { files: 14_000, all: 14_000 },
  outil: { files: 8_000, all: 8_000 },
  // Arithmetic, verdicts, drawing, file, square.
  '/financements/plan/': { files: 14_000, all: 14_000 },
  recherche: { files: 5_000, all: 5_000 },
};

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

for (const address of pagesWithScript) {
  test(`${address} runs no more script than its kind may`, async ({ visitor }) => {
    const bodies: Promise<Buffer>[] = [];
    visitor.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await visitor.goto(address, { waitUntil: 'networkidle' });
    if ((await visitor.locator('[data-island]').count()) > 0) await hydrated(visitor);
    const inline = await visitor
      .locator('script:not([src]):not([type$="json"]):not([type="speculationrules"])')
      .allTextContents();
    const fromFiles = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipped(body), 0);
    const fromPage = inline.reduce((sum, script) => sum + gzipped(script), 0);
    const kind = (await visitor.locator('main').getAttribute('data-page-kind')) ?? '';
    const most = budgets[address] ?? budgets[kind] ?? { files: 0, all: 0 };
    expect(fromFiles).toBeLessThanOrEqual(most.files);
    expect(fromFiles + fromPage).toBeLessThanOrEqual(most.all);
  });
}

test('no browser file holds zod', () => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    expect(readFileSync(`dist/_astro/${name}`, 'utf8'), name).not.toMatch(/ZodError|invalid_type|safeParse/);
  }
});

test('every page of the site is among those tested, and some run a script', () => {
  expect(pagesWithScript.length).toBeGreaterThan(12);
  expect(builtPages.length).toBeGreaterThan(20);
  expect(builtPages).toContain('/');
});
