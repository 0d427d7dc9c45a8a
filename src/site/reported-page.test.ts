import { describe, expect, it } from 'vitest';
import { reportedPage, reportFragment } from './reported-page.ts';

describe('the page that a fragment names', () => {
  it.each(['/', '/glossaire/', '/guides/definir-le-besoin/', '/404.html', '/dossier_1/niveaux/niveau-1/'])(
    'is the one that the link named: %s',
    (path) => {
      expect(reportFragment(path)).toBe(`#page=${path}`);
      expect(reportedPage(reportFragment(path))).toBe(path);
    },
  );

  it.each([
    ['another site', 'https://exemple.fr/'],
    ['another site, its protocol left out', '//exemple.fr/'],
    ['a script', 'javascript:alert(1)'],
    ['a path without its slash', 'glossaire/'],
    ['no path', ''],
    ['a query', '/recherche/?q=a'],
    ['a fragment', '/glossaire/#a'],
    ['markup', '/<b>a</b>/'],
    ['markup, encoded', '/%3Cb%3E/'],
    ['a line break', '/a\nb/'],
    ['a line break at the end', '/a/\n'],
    ['a line break, encoded', '/a%0Ab/'],
    ['words', '/appelez le/'],
    ['an address', '/a@exemple.fr'],
    ['a right-to-left override', '/a\u202Eb/'],
    ['letters that look Latin', '/glоssaire/'],
    ['a back slash, which browsers take for a slash', '/\\exemple.fr'],
  ])('is none for %s', (_name, path) => {
    expect(reportedPage(`#page=${path}`)).toBeUndefined();
  });

  it.each(['', '#', 'page=/a/', '#Page=/a/', '# page=/a/', '#2222222', '#x#page=/a/'])(
    'is none for a fragment that names no page: « %s »',
    (fragment) => {
      expect(reportedPage(fragment)).toBeUndefined();
    },
  );
});
