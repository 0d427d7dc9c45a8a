import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/content-model/text/format-date.ts';
import { namesOf } from '../../src/content-model/names-of.ts';
import { entryPath } from '../../src/site/entry-path.ts';
import { optionalParts } from '../../src/site/optional-parts.ts';
import { entryPages } from '../../src/site/page-kind.ts';
import { requiredPages } from '../../src/site/required-pages.ts';
import { pagePath } from '../../src/site/site-pages.ts';
import { attribute, decoded } from '../site/element-text.ts';
import { pageAt, pages, siteFolder } from '../site/built-site.ts';
import { first, second } from './offers.ts';

const addresses = new Set(pages.map(({ address }) => address));
const ids = new Set(second.pages.map(({ id }) => id));
const absent = optionalParts
  .flatMap((part) => part.pages)
  .filter((id) => !ids.has(id))
  .map(pagePath);

describe('what the second offer leaves out', () => {
  it('is all that a site may leave out, but for two pages: how the self-diagnosis works, the places to visit', () => {
    expect(optionalParts.flatMap((part) => part.pages).filter((id) => ids.has(id))).toEqual([
      'fonctionnement',
      'lieux',
    ]);
    expect(absent.length).toBeGreaterThan(7);
    const left = optionalParts.filter(({ pages: own }) => !own.some((id) => ids.has(id)));
    for (const name of left.flatMap((part) => part.files)) expect(second[name], name).toEqual([]);
    for (const name of ['synonyms', 'accessibility'] as const) expect(second[name], name).toEqual([]);
    expect(second.offer[0]?.value.variants).toEqual([]);
  });

  it('has no page, and no page or worker names its address', () => {
    const worker = readFileSync(join(siteFolder, 'service-worker.js'), 'utf8');
    for (const address of absent) {
      expect(addresses).not.toContain(address);
      expect(worker).not.toContain(address);
      const naming = pages.filter(({ html }) =>
        html.replaceAll(/<style>.*?<\/style>/gs, '').includes(address),
      );
      expect(
        naming.map((page) => page.address),
        address,
      ).toEqual([]);
    }
    for (const name of namesOf(entryPages).filter((candidate) => second[candidate].length === 0))
      expect([...addresses].filter((address) => address.startsWith(entryPath(name, '')))).toEqual([]);
  });

  it('is not told to other sites, nor is the place where it is given', () => {
    expect(existsSync(join(siteFolder, 'apercu.png'))).toBe(false);
    expect(pageAt('/offre/').html).not.toContain('areaServed');
  });

  it('has no place in the menu', () => {
    const links = pageAt('/').document.querySelectorAll('header nav a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      '/autodiagnostic/',
      '/offre/',
      '/contact/',
      '/recherche/#recherche',
      // The doors of its home page.
      '/haies/',
      '/mares/',
    ]);
  });

  it('is not drawn either: without words for its pictures, the site shows no building', () => {
    expect(
      pages.filter(({ html }) => html.includes('viewBox="-70 -14')).map(({ address }) => address),
    ).toEqual([]);
    expect(pageAt('/').main.querySelectorAll('svg[role="img"]')).toEqual([]);
  });
});

describe('what the second offer has', () => {
  it('is its own: two levels, three questions, three recommendations, four pages that no site must have', () => {
    expect(second.levels).toHaveLength(2);
    expect(second.diagnosis[0]?.value.questionnaire.questions).toHaveLength(3);
    expect(second.diagnosis[0]?.value.recommendations).toHaveLength(3);
    const required: readonly string[] = requiredPages;
    expect(second.pages.map(({ id }) => id).filter((id) => !required.includes(id))).toEqual([
      'fonctionnement',
      'haies',
      'lieux',
      'mares',
    ]);
  });

  it('is published whole: every page of its folder, level, question and recommendation', () => {
    const expected = [
      ...second.pages.map(({ id }) => (id === '404' ? '/404.html' : pagePath(id))),
      '/offre/',
      ...second.levels.map(({ id }) => `/niveaux/${id}/`),
      ...second.diagnosis.flatMap(({ value }) => [
        ...value.recommendations.map(({ id }) => `/autodiagnostic/${id}/`),
        ...value.questionnaire.questions.map(({ id }) => `/autodiagnostic/question/${id}/`),
      ]),
    ];
    expect([...addresses].toSorted()).toEqual(expected.toSorted());
  });

  it('shows its places to visit, each with its level and the day of a consent, and each sheet leads to them', () => {
    const places = second.placesToVisit.flatMap(({ value }) => value);
    expect(places).toHaveLength(2);
    const { main, mainBlocks } = pageAt('/lieux/');
    const titles = main.querySelectorAll('h2').map(({ textContent }) => decoded(textContent));
    expect(titles).toEqual(places.map(({ name, commune }) => `${name} (${commune})`));
    for (const { onSite, whomToCall, consentGiven } of places) {
      expect(mainBlocks).toContain(onSite);
      expect(mainBlocks).toContain(whomToCall);
      expect(mainBlocks).toContain(formatDate(consentGiven));
    }
    const levels = main.querySelectorAll('dd a').map((link) => attribute(link, 'href'));
    expect(levels).toEqual(places.map(({ level }) => entryPath('levels', level)));
    const sheets = pages.filter(({ kind }) => kind === 'recommandation');
    expect(sheets).toHaveLength(3);
    for (const sheet of [...sheets, pageAt('/plan-du-site/')])
      expect(sheet.main.querySelectorAll('a[href="/lieux/"]'), sheet.address).toHaveLength(1);
  });

  it('says how soon its service answers and who decides, on each sheet that leads into it and where one asks, and nothing instead', () => {
    const { whatNext } = second.site[0]?.value ?? {};
    const instead = second.interface[0]?.value.suite;
    const saying = pages.filter(({ html }) => decoded(html).includes(whatNext ?? 'nothing'));
    const into = (second.diagnosis[0]?.value.recommendations ?? []).filter(({ outside }) => !outside);
    expect(into.length).toBeGreaterThan(1);
    expect(saying.map(({ address }) => address)).toEqual(
      expect.arrayContaining([...into.map(({ id }) => entryPath('recommendations', id)), '/contact/']),
    );
    expect(pages.filter(({ html }) => decoded(html).includes(instead ?? ''))).toEqual([]);
  });

  it('is of another department: the contact page proposes its communes, and no other', () => {
    const { communes } = JSON.parse(readFileSync(join(siteFolder, 'territoire.json'), 'utf8'));
    const [site] = second.site;
    expect(site?.value.territory.department).not.toBe(first.site[0]?.value.territory.department);
    expect(communes).toHaveLength(site?.value.territory.communes ?? 0);
    const codes: string[] = communes.map(({ code }: { code: string }) => code.slice(0, 2));
    expect(new Set(codes)).toEqual(new Set([site?.value.territory.department]));
  });
});
