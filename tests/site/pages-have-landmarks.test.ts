import { describe, expect, it } from 'vitest';
import { attribute } from './element-text.ts';
import { pageAt, pages, type BuiltPage } from './built-site.ts';

function addressesWhere(isFault: (page: BuiltPage) => boolean): string[] {
  return pages.filter(isFault).map(({ address }) => address);
}

describe('a page', () => {
  it('has one region of each kind: header, menu, main part, footer', () => {
    const regions = ['body > header', 'nav[aria-label="Menu principal"]', 'main', 'body > footer'];
    expect(
      addressesWhere(({ document }) =>
        regions.some((region) => document.querySelectorAll(region).length !== 1),
      ),
    ).toEqual([]);
  });

  it('begins by a link to its main part', () => {
    expect(
      addressesWhere(({ document, main }) => {
        const [first] = document.querySelectorAll('body a[href]');
        return first === undefined || attribute(first, 'href') !== `#${attribute(main, 'id')}`;
      }),
    ).toEqual([]);
  });

  it('names each of its navigations, otherwise than the others, and says that its search is one', () => {
    expect(
      addressesWhere(({ document }) => {
        const names = document.querySelectorAll('nav').map((region) => attribute(region, 'aria-label') ?? '');
        const fields = document.querySelectorAll('input[type="search"]').length;
        const searches = document.querySelectorAll('form[role="search"] input[type="search"]').length;
        return names.includes('') || new Set(names).size !== names.length || fields !== searches;
      }),
    ).toEqual([]);
  });
});

it('the map of the site leads to every page, but those of one question, of a fault and of a lost network', () => {
  const links = pageAt('/plan-du-site/').main.querySelectorAll('a[href]');
  const mapped = new Set(links.map((link) => (attribute(link, 'href') ?? '').replace(/#.*/, '')));
  const apart = /^\/(?:404\.html|autodiagnostic\/question\/.+|hors-connexion\/page-non-gardee\/)$/;
  expect(addressesWhere(({ address }) => !mapped.has(address) && !apart.test(address))).toEqual([]);
});
