import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findServer } from '../hosting/servers.ts';
import { KEPT } from '../hosting/headers.ts';
import { serve, type Served } from '../hosting/serve.ts';
import { filledIn } from '../support/build-on-copy.ts';
import { addressesIn, fileOf } from '../browser/addresses.ts';
import { siteDetails, texts } from '../browser/questionnaire.ts';
import { testsForOtherSites } from './for-other-sites.ts';
import { buildWith } from './whole-build.ts';

const nginx = findServer('nginx');
const publicAddress = 'https://exemple.fr/tiers-lieux/';
const chosen = { licenceContenus: 'Licence des textes choisie', licenceCode: 'Licence du code choisie' };
let dist = '';

beforeAll(() => {
  const built = buildWith(
    'site.yaml',
    filledIn({ adressePublique: publicAddress, horaires: 'Tous les matins', ...chosen }),
  );
  expect(built.status, built.output).toBe(0);
  dist = built.dist;
});

test('with a public address, pages name it and links carry its folder', () => {
  const html = readFileSync(join(dist, 'niveaux/niveau-1/index.html'), 'utf8');
  const canonical = /<link rel="canonical"[^>]*>/.exec(html)?.[0];
  expect(canonical).toBe('<link rel="canonical" href="https://exemple.fr/tiers-lieux/niveaux/niveau-1/">');
  const internal = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href ?? '');
  expect(internal).toContain('/tiers-lieux/niveaux/niveau-2/');
  expect(internal.filter((href) => !href.startsWith('/tiers-lieux/'))).toEqual([]);
});

test('the hours that the Département gives stand by the number to call, and in the legal notice', () => {
  for (const page of ['contact', 'mentions-legales']) {
    expect(readFileSync(join(dist, page, 'index.html'), 'utf8')).toContain('Tous les matins');
  }
});

test('a document to adapt says the address of its guide, and its link carries the folder', () => {
  const html = readFileSync(join(dist, 'guides/lire-les-offres/index.html'), 'utf8');
  const href = /href="\/tiers-lieux(\/guides\/lire-les-offres\/[a-z-]+\.docx)"/.exec(html)?.[1] ?? '';
  const files = unzipSync(readFileSync(join(dist, href)));
  const foot = strFromU8(files['word/footer.xml'] ?? new Uint8Array());
  expect(foot).toContain('https://exemple.fr/tiers-lieux/guides/lire-les-offres/<');
});

test('the leaflet says the address of the site, and its square opens it', () => {
  const html = readFileSync(join(dist, 'offre/depliant/index.html'), 'utf8');
  const [, side = '', path = ''] =
    /<svg role="img"[^>]* viewBox="0 0 (\d+) \d+"[^>]*>\s*<path d="([^"]*)"/.exec(html) ?? [];
  // Four dots a module: as a phone sees it, in black on white.
  const size = 4 * Number(side);
  const dots = new Uint8ClampedArray(4 * size * size).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < 4; row += 1) {
      const start = 4 * ((4 * Number(y) + row) * size + 4 * Number(x));
      for (let dot = 0; dot < 4; dot += 1) dots.fill(0, start + 4 * dot, start + 4 * dot + 3);
    }
  }
  expect(jsQR(dots, size, size)?.data).toBe('https://exemple.fr/tiers-lieux/');
  expect(html).toContain('>https://exemple.fr/tiers-lieux/<');
  expect(html).toMatch(/Mis à jour le[^·]*· https:\/\/exemple\.fr\/tiers-lieux\/offre\/depliant\//);
});

test('the site map for search engines lists every page but those that tell them to leave', () => {
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const listed = [...map.matchAll(/<loc>https:\/\/exemple\.fr\/tiers-lieux([^<]*)<\/loc>/g)].map(
    ([, address = '']) => address,
  );
  const open = addressesIn(dist).filter(
    (address) => !/<meta name="robots"[^>]*noindex/.test(readFileSync(join(dist, fileOf(address)), 'utf8')),
  );
  expect(open).toContain('/autodiagnostic/');
  expect(open).not.toContain('/autodiagnostic/niveau-1/');
  expect(listed.toSorted()).toEqual(open);
  expect(map.match(/<loc>/g)).toHaveLength(open.length);
});

test('the site itself emits what is absolute if site.yaml gives its address, and nothing of it without', () => {
  const isKnown = siteDetails.publicAddress !== undefined;
  expect(existsSync('dist/sitemap-0.xml')).toBe(isKnown);
  const home = readFileSync('dist/index.html', 'utf8');
  for (const mark of ['rel="canonical"', 'property="og:', '"url":"https:']) {
    expect(home.includes(mark), mark).toBe(isKnown);
  }
});

/** What a site says of the use of its texts and code. */
function said(folder: string): string {
  const html = readFileSync(join(folder, 'mentions-legales/index.html'), 'utf8');
  return /<h2 id="réutilisation-[^]*?<(?:h2|\/div>)/.exec(html)?.[0].replaceAll(/<[^>]*>/g, '') ?? '';
}

test('the licences that the Département chooses are output, and until then that none is granted', () => {
  for (const licence of Object.values(chosen)) expect(said(dist)).toContain(`\u00A0: ${licence}`);
  const { licenceContenus, licenceCode } = texts.mentions;
  const { contentLicence, codeLicence } = siteDetails;
  const licences = [
    { name: licenceContenus, licence: contentLicence },
    { name: licenceCode, licence: codeLicence },
  ];
  for (const { name, licence } of licences) {
    expect(said('dist').includes(`${name}\u00A0:`), name).toBe(licence !== undefined);
    expect(said('dist')).toContain(licence ?? 'aucune n’est accordée');
  }
});

describe('told to others', () => testsForOtherSites(() => dist, publicAddress));

describe.skipIf(nginx === undefined)('nginx, under the folder of the public address', () => {
  let site: Served;

  beforeAll(async () => {
    if (nginx !== undefined) site = await serve(nginx, dist, '/tiers-lieux');
  });
  afterAll(() => site.stop());

  test('serves the pages and the page of errors', async () => {
    const page = await site.get('/tiers-lieux/guides/', { 'Accept-Encoding': 'br' });
    expect([page.status, page.headers.get('content-encoding')]).toEqual([200, 'br']);
    expect(await page.text()).toBe(readFileSync(join(dist, 'guides/index.html'), 'utf8'));
    const lost = await site.get('/tiers-lieux/nulle-part/');
    expect(lost.status).toBe(404);
    expect(await lost.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  });

  test('leads to the folder, and keeps its hashed files', async () => {
    expect((await site.get('/tiers-lieux')).headers.get('location')).toBe('/tiers-lieux/');
    const [script = ''] = readdirSync(join(dist, '_astro'));
    expect((await site.get(`/tiers-lieux/_astro/${script}`)).headers.get('cache-control')).toBe(KEPT);
  });
});
