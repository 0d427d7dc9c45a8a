import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { offer, siteDetails } from '../browser/questionnaire.ts';
import { attribute, decoded } from './element-text.ts';
import { pageAt, pages, siteFolder } from './built-site.ts';
import { corrected } from './source-corrections.ts';
import { normalised, statementsOf } from './source-text.ts';

const file = z
  .object({
    format: z.string(),
    count: z.number(),
    aides: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        eligibility: z.string(),
        contact: z.string(),
        contact_phone: z.string(),
        origin_url: z.string().nullable(),
        application_url: z.string().nullable(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(siteFolder, 'offre.json'), 'utf8')));
const [aid] = file.aides;
if (aid === undefined) throw new Error('/offre.json has no aid');

const lines = aid.description.split(/<[^>]*>/).map((line) => normalised(decoded(line)));

describe('the offer as data, in /offre.json', () => {
  it('says of when its shape is, and that it is to be confirmed', () => {
    expect(file.format).toContain('décembre 2023, à confirmer');
    expect(file.count).toBe(file.aides.length);
  });

  it('says first that it is no grant', () => {
    expect(lines.find(Boolean)).toBe(normalised(offer.nature));
  });

  it('holds the operations, the levels, the variants and every service of the source text, in its order', () => {
    const source = corrected(readFileSync('tests/fixtures/offre-tiers-lieux.md', 'utf8'));
    const expected = statementsOf(source).filter(
      ({ kind, text }) => ['level', 'variant', 'service'].includes(kind) || text.startsWith('Création'),
    );
    expect(expected.some(({ kind }) => kind === 'service')).toBe(true);
    let last = -1;
    const missing = expected.filter(({ text }) => {
      const place = lines.indexOf(normalised(text), last + 1);
      if (place !== -1) last = place;
      return place === -1;
    });
    expect(missing).toEqual([]);
  });

  it('says who can ask, that it is free, and whom to call', () => {
    expect(aid.eligibility).toBe(`<p>${offer.audience}</p><p>${offer.freeOfCharge}</p>`);
    expect(aid.contact).toContain(siteDetails.service);
    expect(aid.contact_phone).toBe(siteDetails.telephone);
  });

  it('leads to the site if it has an address, and makes none up', () => {
    const root = siteDetails.publicAddress?.replace(/\/$/, '');
    expect([aid.origin_url, aid.application_url]).toEqual(
      ['/offre/', '/contact/'].map((path) => (root === undefined ? null : root + path)),
    );
  });

  it('is shown by a page, which says the same of its shape', () => {
    const page = pageAt('/mentions-legales/');
    const links = page.main.querySelectorAll('a').map((link) => attribute(link, 'href') ?? '');
    expect(links.filter((href) => href.endsWith('/offre.json'))).toHaveLength(1);
    expect(page.mainBlocks.join(' ')).toMatch(/décembre 2023 reste à confirmer/);
  });
});

describe('the site told to programs, in /llms.txt', () => {
  it('lists every page that is not left out of search engines, and no other', () => {
    const text = readFileSync(join(siteFolder, 'llms.txt'), 'utf8');
    const root = (siteDetails.publicAddress ?? '').replace(/\/$/, '');
    const listed = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address.replace(root, ''));
    const open = pages.filter(({ document }) => document.querySelector('meta[name="robots"]') === null);
    expect(listed.toSorted()).toEqual(open.map(({ address }) => address).toSorted());
  });
});
