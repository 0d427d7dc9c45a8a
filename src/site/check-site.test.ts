import { describe, expect, it } from 'vitest';
import { dataFragments } from '../build/integrations/check-built-pages.ts';
import { checkSite, linksOf, type PageLinks } from './check-site.ts';

/** A small built site: each page by address, with the HTML of its main part. */
function site(pages: Readonly<Record<string, string>>): PageLinks[] {
  return Object.entries(pages).map(([address, main]) =>
    linksOf([address, `<body><main>${main}</main></body>`]),
  );
}

const none: ReadonlySet<string> = new Set();

/** The faults of a site whose pages read data in their fragment. */
function withData(links: PageLinks[]) {
  return checkSite(links, none, '/', () => undefined, dataFragments);
}

const sound = {
  '/': '<a href="/guides/">Guides</a> <a href="/guides/#agir">Agir</a>',
  '/guides/': '<h2 id="agir">Agir</h2> <a href="/">Accueil</a> <a href="#agir">Agir</a>',
};

describe('the built site', () => {
  it('has no fault when links, anchors and pages hold', () => {
    expect(checkSite(site(sound), none, '/')).toEqual([]);
  });

  it('is refused for a link that leads to no page, with the closest address', () => {
    const [problem, ...others] = checkSite(
      site({ ...sound, '/guides/': '<h2 id="agir"/> <a href="/guide/">x</a>' }),
      none,
      '/',
    );
    expect(others).toEqual([]);
    expect(problem?.message).toBe('Lien cassé : « /guide/ » ne mène à aucune page.');
    expect(problem?.remedy).toBe('écrivez peut-être « /guides/ »');
  });

  it('is refused for an anchor that no title has, with those that exist', () => {
    const [problem] = checkSite(site({ ...sound, '/': '<a href="/guides/#rester">x</a>' }), none, '/');
    expect(problem?.message).toBe(
      'Ancre cassée : « /guides/#rester » ne mène à aucun titre de la page /guides/.',
    );
    expect(problem?.remedy).toContain('agir');
  });

  it('is refused for a page that no chain of links reaches, even if pages outside the chain link to it', () => {
    const problems = checkSite(
      site({ ...sound, '/seule/': '<a href="/autre/">x</a>', '/autre/': '' }),
      none,
      '/',
    );
    expect(problems.map(({ file }) => file)).toEqual(['/seule/', '/autre/']);
    expect(problems[0]?.message).toContain('Page orpheline');
  });

  it('sends the editor to the file and line where the link is written, once', () => {
    const pages = { '/': '<a href="/x/">x</a><a href="/guides/">g</a>', '/guides/': '<a href="/x/">x</a>' };
    const problems = checkSite(site(pages), none, '/', (href) =>
      href === '/x/' ? { file: 'pages/accueil.mdx', line: 12 } : undefined,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'pages/accueil.mdx', line: 12 });
  });

  it('accepts a fragment that a page reads as data, and nothing that only looks like it', () => {
    const pages = {
      '/': '<a href="/q/#4XR4HN">x</a><a href="/c/#page=/q/">y</a><a href="/t/#etape=niveau-2">z</a>',
      '/t/': '<div data-fragment="choix"></div>',
      '/q/': '<div data-fragment="code"></div>',
      '/c/': '<div data-fragment="code page"></div>',
    };
    expect(withData(site(pages))).toEqual([]);
    const wrong = {
      ...pages,
      '/': '<a href="/q/#page=/q/">x</a><a href="/c/#x=y">y</a><a href="/t/#etape=">z</a>',
    };
    expect(withData(site(wrong))).toHaveLength(3);
  });

  it('follows links under the folder where it is published, and accepts its other files', () => {
    const pages = {
      '/': '<a href="/dossier/guides/">x</a> <a href="/dossier/guides/fiche.docx" download>y</a>',
      '/guides/': '',
    };
    expect(checkSite(site(pages), new Set(['/guides/fiche.docx']), '/dossier')).toEqual([]);
    expect(checkSite(site(pages), none, '/dossier')).toHaveLength(1);
    const outside = { ...pages, '/': '<a href="/guides/">x</a>' };
    expect(checkSite(site(outside), none, '/dossier').length).toBeGreaterThan(0);
  });
});
