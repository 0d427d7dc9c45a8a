import { describe, expect, it } from 'vitest';
import { searchList, type ListedPage } from './search-list.ts';

const pages: readonly ListedPage[] = [
  { href: '/offre/', title: 'Offre', summary: 'En bref.', phrases: [], kind: 'offre' },
  { href: '/guides/un/', title: 'Un', summary: 'Le premier.', phrases: ['salle', 'lieu'], kind: 'guide' },
  { href: '/guides/deux/', title: 'Deux', summary: 'Le second.', phrases: ['mairie'], kind: 'guide' },
];

describe('the list of the search', () => {
  it('holds the pages that the search finds, with their phrases', () => {
    const site = pages.map((page, index) => ({ ...page, isSearched: index > 0 }));
    const phrases = new Map(pages.map((page) => [page.href, page.phrases]));
    expect(searchList(site, phrases)).toEqual(pages.slice(1));
    expect(searchList(site)).toEqual(pages.slice(1).map((page) => ({ ...page, phrases: [] })));
  });
});
