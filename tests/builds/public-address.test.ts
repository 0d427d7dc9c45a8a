import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { buildWith } from './whole-build.ts';

let dist = '';

beforeAll(() => {
  const built = buildWith(
    'site.yaml',
    (source) => `${source}\nadressePublique: https://exemple.fr/tiers-lieux/\n`,
  );
  expect(built.status, built.output).toBe(0);
  dist = built.dist;
}, 60_000);

test('with a public address, pages name it and links carry its folder', () => {
  const html = readFileSync(join(dist, 'niveaux/niveau-1/index.html'), 'utf8');
  const canonical = /<link rel="canonical"[^>]*>/.exec(html)?.[0];
  expect(canonical).toBe('<link rel="canonical" href="https://exemple.fr/tiers-lieux/niveaux/niveau-1/">');
  const internal = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href ?? '');
  expect(internal).toContain('/tiers-lieux/niveaux/niveau-2/');
  expect(internal.filter((href) => !href.startsWith('/tiers-lieux/'))).toEqual([]);
});

test('a document to adapt says the address of its guide, and its link carries the folder', () => {
  const html = readFileSync(join(dist, 'guides/lire-les-offres/index.html'), 'utf8');
  const href = /href="\/tiers-lieux(\/guides\/lire-les-offres\/[a-z-]+\.docx)"/.exec(html)?.[1] ?? '';
  const files = unzipSync(readFileSync(join(dist, href)));
  const foot = strFromU8(files['word/footer1.xml'] ?? new Uint8Array());
  expect(foot).toContain('https://exemple.fr/tiers-lieux/guides/lire-les-offres/<');
});

test('the site map for search engines leaves out the recommendations', () => {
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  expect(map).toContain('https://exemple.fr/tiers-lieux/offre/');
  expect(map).toContain('https://exemple.fr/tiers-lieux/autodiagnostic/</loc>');
  expect(map).not.toContain('/autodiagnostic/niveau-1/');
  expect(map).not.toContain('.docx');
});

test('without a public address, nothing absolute is emitted', () => {
  expect(existsSync('dist/sitemap-0.xml')).toBe(false);
  expect(readFileSync('dist/index.html', 'utf8')).not.toContain('rel="canonical"');
});
