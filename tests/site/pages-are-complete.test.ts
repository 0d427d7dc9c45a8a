import { describe, expect, it } from 'vitest';
import { phoneAddress } from '../../src/content-model/text/phone-address.ts';
import { pageKinds } from '../../src/site/page-kind.ts';
import { siteDetails } from '../browser/questionnaire.ts';
import { attribute, gluedWords, textBlocks } from './element-text.ts';
import { pageAt, pages, type BuiltPage } from './built-site.ts';

/** The addresses of the pages for which something does not hold. */
function addressesWhere(holds: (page: BuiltPage) => boolean): string[] {
  return pages.filter((page) => !holds(page)).map(({ address }) => address);
}

/** The texts that several pages have in common. */
function shared(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('every page', () => {
  it('says that it is in French, and has one main title', () => {
    expect(
      addressesWhere(
        ({ document, main }) =>
          document.querySelectorAll('html[lang="fr"]').length === 1 &&
          document.querySelectorAll('h1').length === 1 &&
          main.querySelectorAll('.picture').every(({ childNodes }) => childNodes.length > 0),
      ),
    ).toEqual([]);
  });

  it('has a title and a description that no other page has, and a kind that the site knows', () => {
    const known: readonly string[] = pageKinds;
    expect(
      addressesWhere(
        ({ title, description, kind = '' }) =>
          title.trim() !== '' && description.trim() !== '' && known.includes(kind),
      ),
    ).toEqual([]);
    expect(shared(pages.map(({ title }) => title))).toEqual([]);
    expect(shared(pages.map(({ description }) => description))).toEqual([]);
  });

  it('has the phone number of the Mission, as a link that dials it', () => {
    const dials = `a[href="${phoneAddress(siteDetails.telephone)}"]`;
    expect(addressesWhere(({ document }) => document.querySelector(dials) !== null)).toEqual([]);
  });

  it('says in its footer that it is not accessible yet, with a link to the statement', () => {
    const notice = 'Accessibilité\u00A0: non conforme';
    expect(
      addressesWhere(({ document }) =>
        document
          .querySelectorAll('footer a[href="/accessibilite/"]')
          .some((link) => textBlocks(link).join(' ') === notice),
      ),
    ).toEqual([]);
    expect(pageAt('/accessibilite/').mainBlocks).toContain(`${notice}.`);
  });

  it('says when it was updated, with a date that machines read', () => {
    expect(
      addressesWhere(({ main, mainBlocks }) => {
        const days = main.querySelectorAll('time').map((time) => attribute(time, 'datetime') ?? '');
        const isSaid = mainBlocks.some((line) => /Mis à jour le \d{1,2}(er)?\s\p{L}+\s20\d\d/u.test(line));
        return isSaid && days.length > 0 && days.every((day) => /^20\d\d-\d\d-\d\d$/.test(day));
      }),
    ).toEqual([]);
  });

  it('has a link to report an error, which names the page', () => {
    expect(
      addressesWhere(({ main, address }) => {
        const [link, ...others] = main
          .querySelectorAll('a')
          .filter((one) => textBlocks(one)[0] === 'Signaler une erreur');
        const target = attribute(link ?? main, 'href') ?? '';
        return others.length === 0 && target.startsWith(`/contact/#page=${address.replace('.html', '')}`);
      }),
    ).toEqual([]);
  });

  it('glues no word to a link, a strong word or a date', () => {
    expect(
      pages.flatMap(({ main, address }) => gluedWords(main).map((word) => `${address} ${word}`)),
    ).toEqual([]);
  });
});
