import { describe, expect, it } from 'vitest';
import { attribute, textBlocks } from './element-text.ts';
import { pageAt, pages } from './built-site.ts';

describe('a page', () => {
  it('has one region of each kind: header, menu, main part, footer', () => {
    const faults = pages.filter(({ document }) =>
      ['body > header', 'nav[aria-label="Menu principal"]', 'main', 'body > footer'].some(
        (region) => document.querySelectorAll(region).length !== 1,
      ),
    );
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  it('begins by a link to its main part', () => {
    const faults = pages.filter(({ document, main }) => {
      const [first] = document.querySelectorAll('body a[href]');
      return (
        first === undefined ||
        attribute(first, 'href') !== `#${attribute(main, 'id') ?? ''}` ||
        textBlocks(first).join(' ') !== 'Aller au contenu'
      );
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  it('names each of its navigations, otherwise than the others', () => {
    const faults = pages.filter(({ document }) => {
      const names = document.querySelectorAll('nav').map((region) => attribute(region, 'aria-label') ?? '');
      return names.includes('') || new Set(names).size !== names.length;
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  it('says that its search is one', () => {
    const fields = pages.flatMap(({ document }) => document.querySelectorAll('input[type="search"]'));
    const regions = pages.flatMap(({ document }) =>
      document.querySelectorAll('form[role="search"] input[type="search"]'),
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(regions).toHaveLength(fields.length);
  });
});

describe('the map of the site', () => {
  it('leads to every page, but those of one question, of a fault and of a lost network', () => {
    const links = pageAt('/plan-du-site/').main.querySelectorAll('a[href]');
    const mapped = new Set(links.map((link) => (attribute(link, 'href') ?? '').replace(/#.*/, '')));
    const apart = /^\/(?:404\.html|autodiagnostic\/question\/.+|hors-connexion\/page-non-gardee\/)$/;
    const missing = pages.filter(({ address }) => !mapped.has(address) && !apart.test(address));
    expect(missing.map(({ address }) => address)).toEqual([]);
    const known = new Set(pages.map(({ address }) => address));
    expect([...mapped].filter((address) => address.endsWith('/') && !known.has(address))).toEqual([]);
  });
});
