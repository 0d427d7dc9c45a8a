import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefUnder, fullUrl } from './href.ts';

describe('the address of a page under the base of the site', () => {
  it('is the path itself when the site is at the root', () => {
    expect(hrefUnder('/', '/guides/')).toBe('/guides/');
    expect(hrefUnder('/', '/')).toBe('/');
  });

  it('is put under the folder where the site is published, written with or without a final slash', () => {
    expect(hrefUnder('/offres', '/guides/')).toBe('/offres/guides/');
    expect(hrefUnder('/offres/', '/guides/')).toBe('/offres/guides/');
    expect(hrefUnder('/a/b/', '/')).toBe('/a/b/');
  });

  it('keeps the query and the fragment', () => {
    expect(hrefUnder('/offres', '/recherche/?q=salle#resultats')).toBe(
      '/offres/recherche/?q=salle#resultats',
    );
  });

  it.each([
    '#services',
    'https://www.cnil.fr/fr/plaintes',
    '//exemple.fr/guides/',
    'tel:+33233059880',
    'mailto:nom@exemple.fr',
    'guides/',
    '',
  ])('leaves « %s » as it is', (path) => {
    expect(hrefUnder('/offres', path)).toBe(path);
  });

  it('never doubles the slash between the base and the path', () => {
    const folders = fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(folders, folders, fc.constantFrom('', '/'), (base, path, end) => {
        const found = hrefUnder(`/${base.join('/')}${end}`, `/${path.join('/')}/`);
        expect(found).toBe(`/${[...base, ...path].join('/')}/`);
      }),
    );
  });
});

describe('the address of a page in full', () => {
  it('is known once the site has a public address', () => {
    expect(fullUrl('/guides/', 'https://exemple.fr/')).toBe('https://exemple.fr/guides/');
    expect(fullUrl('/guides/', undefined)).toBeUndefined();
  });
});
