import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { builtPages } from './built-pages.ts';
import { expect, hydrated, test } from './visitor.ts';

/**
 * Most bytes of JavaScript in gzip (kB are 1,000 bytes): the files alone, and with the inline scripts of
 * the page, Astro's loader of islands among them.
 */
const budgets = [
  { address: '/autodiagnostic/', files: 12_000, all: 14_000 },
  { address: '/autodiagnostic/niveau-3-a-choisir/', files: 4_000, all: 4_000 },
  { address: '/contact/', files: 12_000, all: 14_000 },
  { address: '/recherche/', files: 5_000, all: 5_000 },
] as const;

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

for (const { address, files, all } of budgets) {
  test(`${address} runs at most ${files} bytes of script files, ${all} with inline scripts`, async ({
    visitor,
  }) => {
    const bodies: Promise<Buffer>[] = [];
    visitor.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await visitor.goto(address, { waitUntil: 'networkidle' });
    if ((await visitor.locator('astro-island').count()) > 0) await hydrated(visitor);
    const inline = await visitor
      .locator('script:not([src]):not([type="application/json"])')
      .allTextContents();
    const fromFiles = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipped(body), 0);
    const fromPage = inline.reduce((sum, script) => sum + gzipped(script), 0);
    expect(fromFiles + fromPage).toBeGreaterThan(0);
    expect(fromFiles).toBeLessThanOrEqual(files);
    expect(fromFiles + fromPage).toBeLessThanOrEqual(all);
  });
}

test('no browser file holds zod', () => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    expect(readFileSync(`dist/_astro/${name}`, 'utf8'), name).not.toMatch(/ZodError|invalid_type|safeParse/);
  }
});

test('every page of the site is among those tested', () => {
  expect(builtPages.length).toBeGreaterThan(20);
  expect(builtPages).toContain('/');
});
