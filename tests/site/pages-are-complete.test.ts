import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../src/site/page-kind.ts';
import { attribute, gluedWords, textBlocks } from './element-text.ts';
import { pageAt, pages } from './built-site.ts';

/** The addresses of the pages for which something does not hold. */
function addressesWhere(holds: (page: (typeof pages)[number]) => boolean): string[] {
  return pages.filter((page) => !holds(page)).map(({ address }) => address);
}

/** The texts that several pages have in common. */
function shared(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('every page', () => {
  it('is among those that the site promises', () => {
    const addresses = pages.map(({ address }) => address);
    const sections = [
      '/',
      '/offre/',
      '/eligibilite/',
      '/niveaux/',
      '/guides/',
      '/financements/',
      '/404.html',
    ];
    const tools = ['/autodiagnostic/', '/contact/', '/financements/trouver/', '/recherche/'];
    const duties = ['/accessibilite/', '/mentions-legales/', '/donnees-personnelles/', '/plan-du-site/'];
    expect(addresses).toEqual(expect.arrayContaining([...sections, ...tools, ...duties]));
  });

  it('says that it is in French', () => {
    expect(
      addressesWhere(({ document }) => {
        const [root, ...others] = document.querySelectorAll('html');
        return root !== undefined && others.length === 0 && attribute(root, 'lang') === 'fr';
      }),
    ).toEqual([]);
  });

  it('frames no picture that is not there', () => {
    expect(
      addressesWhere(({ document }) =>
        document.querySelectorAll('.picture').every(({ childNodes }) => childNodes.length > 0),
      ),
    ).toEqual([]);
  });

  it('has exactly one main title, with words', () => {
    expect(
      addressesWhere(({ document }) => {
        const titles = document.querySelectorAll('h1');
        return titles.length === 1 && titles.flatMap(textBlocks).join(' ') !== '';
      }),
    ).toEqual([]);
  });

  it('has a title that no other page has', () => {
    expect(addressesWhere(({ title }) => title.trim() !== '')).toEqual([]);
    expect(shared(pages.map(({ title }) => title))).toEqual([]);
  });

  it('has a description that no other page has', () => {
    expect(addressesWhere(({ description }) => description.trim() !== '')).toEqual([]);
    expect(shared(pages.map(({ description }) => description))).toEqual([]);
  });

  it('says its kind, one of those that the search and the budgets know', () => {
    const known: readonly string[] = pageKinds;
    expect(addressesWhere(({ kind }) => kind !== undefined && known.includes(kind))).toEqual([]);
  });

  it('has the phone number of the Mission, as a link that dials it', () => {
    const number = '02 33 05 98 80';
    expect(
      addressesWhere(({ document }) =>
        document.querySelectorAll('a[href="tel:+33233059880"]').some((link) => {
          return textBlocks(link).join(' ').replaceAll('\u00A0', ' ') === number;
        }),
      ),
    ).toEqual([]);
  });

  it('says in its footer that it is not accessible yet, with a link to the statement', () => {
    const notice = 'Accessibilité\u00A0: non conforme';
    expect(
      addressesWhere(({ document }) =>
        document
          .querySelectorAll('footer a')
          .some(
            (link) => textBlocks(link).join(' ') === notice && attribute(link, 'href') === '/accessibilite/',
          ),
      ),
    ).toEqual([]);
    expect(pageAt('/accessibilite/').mainBlocks).toContain(`${notice}.`);
  });

  it('says when it was updated, with a date that machines read', () => {
    expect(
      addressesWhere(({ main, mainBlocks }) => {
        const days = main.querySelectorAll('time').map((time) => attribute(time, 'datetime') ?? '');
        const isSaid = mainBlocks.some((line) =>
          /Mis à jour le \d{1,2}(er)?\u00A0\p{L}+\s20\d\d/u.test(line),
        );
        return isSaid && days.length > 0 && days.every((day) => /^20\d\d-\d\d-\d\d$/.test(day));
      }),
    ).toEqual([]);
  });

  it('has a link to report an error, which names the page', () => {
    expect(
      addressesWhere(({ main, address }) => {
        const links = main
          .querySelectorAll('a')
          .filter((link) => textBlocks(link)[0] === 'Signaler une erreur');
        const target = attribute(links[0] ?? main, 'href') ?? '';
        const named = address === '/404.html' ? '/404' : address;
        return links.length === 1 && target.startsWith(`/contact/#page=${named}`);
      }),
    ).toEqual([]);
  });

  it('glues no word to a link, a strong word or a date', () => {
    expect(
      pages.flatMap(({ main, address }) => gluedWords(main).map((word) => `${address} ${word}`)),
    ).toEqual([]);
  });
});
