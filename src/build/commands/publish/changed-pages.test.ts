import { describe, expect, it } from 'vitest';
import { compareSites, pageState, type SiteState } from './changed-pages.ts';

function page(title: string, text: string, style = ''): string {
  return `<html><head><title>${title} | Site</title><style>${style}</style></head><body><nav>Menu</nav><main><h1>${title}</h1>${text}</main></body></html>`;
}

function site(pages: Readonly<Record<string, string>>, documents: Readonly<Record<string, string>> = {}) {
  const state: SiteState = {
    pages: new Map(Object.entries(pages).map(([address, html]) => [address, pageState(html)])),
    documents: new Map(Object.entries(documents)),
  };
  return state;
}

const NOTHING = {
  added: [],
  gone: [],
  changed: [],
  reshaped: 0,
  documents: { added: [], gone: [], changed: [] },
};

describe('two publications', () => {
  it('differ by their pages, each with its address and its title', () => {
    const before = site({ '/': page('Accueil', 'Bonjour'), '/a/': page('A', 'a'), '/b/': page('B', 'b') });
    const after = site({ '/': page('Accueil', 'Bonsoir'), '/a/': page('A', 'a'), '/c/': page('C', 'c') });
    expect(compareSites(before, after)).toEqual({
      ...NOTHING,
      added: [{ address: '/c/', title: 'C' }],
      gone: [{ address: '/b/', title: 'B' }],
      changed: [{ address: '/', title: 'Accueil' }],
    });
  });

  it('differ where a link leads elsewhere, and where a title changed', () => {
    const link = (href: string) => page('A', `<a href="${href}">lire</a>`);
    const before = site({ '/a/': link('/b/'), '/t/': page('Titre', 'x') });
    const after = site({ '/a/': link('/c/'), '/t/': page('Autre titre', 'x') });
    expect(compareSites(before, after).changed.map(({ address }) => address)).toEqual(['/a/', '/t/']);
  });

  it('do not differ by a code that a link carries', () => {
    const [before = site({}), after = site({})] = ['34CV', '9XYZ'].map((code) =>
      site({ '/a/': page('A', `<a href="/b/#${code}">lire</a>`) }),
    );
    expect(compareSites(before, after)).toEqual({ ...NOTHING, reshaped: 1 });
  });

  it('count apart the pages that say the same under another form', () => {
    const before = site({ '/a/': page('A', 'a'), '/b/': page('B', 'b') });
    const after = site({ '/a/': page('A', 'a', 'p{}'), '/b/': page('B', 'b') });
    expect(compareSites(before, after)).toEqual({ ...NOTHING, reshaped: 1 });
  });

  it('differ by their documents', () => {
    const before = site({}, { '/a.docx': '1', '/b.docx': '1', '/c.docx': '1' });
    const after = site({}, { '/a.docx': '1', '/b.docx': '2', '/d.docx': '1' });
    expect(compareSites(before, after).documents).toEqual({
      added: ['/d.docx'],
      gone: ['/c.docx'],
      changed: ['/b.docx'],
    });
  });
});
