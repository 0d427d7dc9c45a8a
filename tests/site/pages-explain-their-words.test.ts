import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { checkAcronyms } from '../../src/guides/glossary/check-acronyms.ts';
import { readPages } from '../../src/site/check-site.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { collections } from '../../src/collections.ts';
import { parseContent } from '../../src/content-model/parse-content.ts';
import { formatProblems } from '../../src/content-model/problem.ts';
import { writingsOf } from '../../src/guides/glossary/writings.ts';
import { pageAt, pages, type BuiltPage } from './built-site.ts';
import { attribute, textBlocks } from './element-text.ts';

const [entry] = parseContent(collections, readFolder(contentFolder)).content.glossary;
if (entry === undefined) throw new Error('the content has no glossary');
const glossary = entry.value;

/** The words of an element that are explained: in place, or by a link to the glossary. Definitions are not among them. */
function termLinks(element: HtmlElement): { id: string; text: string }[] {
  const definitions = new Set(element.querySelectorAll('[popover] a'));
  return element.querySelectorAll('a, button').flatMap((word) => {
    const [, linked] = /^\/glossaire\/#(.+)$/.exec(attribute(word, 'href') ?? '') ?? [];
    const [, opened] = /^mot-(.+)$/.exec(attribute(word, 'popovertarget') ?? '') ?? [];
    const id = linked ?? opened;
    if (id === undefined || definitions.has(word)) return [];
    return [{ id, text: textBlocks(word).join(' ').replaceAll(/\s+/g, ' ') }];
  });
}

/** The pages of text, their indexes left out. */
const articles = pages.filter(
  ({ address }) => /^\/(guides|financements|niveaux)\/./.test(address) || address === '/offre/',
);

function everyLink(of: readonly BuiltPage[]) {
  return of.flatMap((page) => termLinks(page.main).map((link) => ({ page: page.address, ...link })));
}

function plainSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function plain(text: string): string {
  return text.toLocaleLowerCase('fr').replaceAll(/\s+/g, ' ');
}

describe('the words of the pages', () => {
  it('lead to the glossary from guides, funding schemes, levels and the offer, and from no other page', () => {
    expect(articles.length).toBeGreaterThan(35);
    expect(everyLink(articles).length).toBeGreaterThan(100);
    expect(everyLink(pages.filter((page) => !articles.includes(page)))).toEqual([]);
  });

  it('lead there once a page, a dozen at most: a page is to be read', () => {
    for (const { address, main } of articles) {
      const ids = termLinks(main).map(({ id }) => id);
      expect(ids, address).toEqual([...new Set(ids)]);
      expect(ids.length, address).toBeLessThanOrEqual(12);
    }
  });

  it('are explained in place, the first six that stand on one line: each definition is that of the glossary', () => {
    for (const { address, main } of articles) {
      const opened = main
        .querySelectorAll('button[popovertarget]')
        .map((word) => attribute(word, 'popovertarget'));
      const definitions = main.querySelectorAll('[popover]');
      expect(definitions.map((each) => attribute(each, 'id')).toSorted(), address).toEqual(opened.toSorted());
      const most = address === '/offre/' ? 0 : 6;
      const short = termLinks(main).filter(({ text }) => text.length <= 24);
      expect(opened.length, address).toBe(Math.min(most, short.length));
      for (const definition of definitions) {
        const term = glossary.terms.find(({ id }) => `mot-${id}` === attribute(definition, 'id'));
        const said = textBlocks(definition).join(' ').replaceAll(/\s+/g, ' ');
        expect(said).toContain(plainSpaces(term?.definition ?? 'no such term'));
      }
    }
  });

  it('are the name of their link, written as the glossary writes them', () => {
    const strangers = everyLink(articles).filter(({ id, text }) => {
      const term = glossary.terms.find((candidate) => candidate.id === id);
      return term === undefined || !writingsOf(term).map(plain).includes(plain(text));
    });
    expect(strangers).toEqual([]);
  });

  it('lead nowhere from a title, a model to copy, a source or the contents', () => {
    const quiet = ['h1', 'h2', 'h3', 'nav', 'sup', '[role="note"]', '[data-pagefind-ignore]'];
    const found = articles.flatMap(({ address, main }) =>
      quiet.flatMap((selector) =>
        main
          .querySelectorAll(selector)
          .flatMap((part) => termLinks(part).map(({ id }) => `${address} ${id}`)),
      ),
    );
    expect(found).toEqual([]);
    const models = articles.flatMap(({ main }) =>
      main.querySelectorAll('*').filter((part) => textBlocks(part)[0]?.startsWith('Modèle\u00A0:') === true),
    );
    expect(models.length).toBeGreaterThan(12);
    expect(models.flatMap(termLinks)).toEqual([]);
  });

  it('are all used by a page, and each has its place in the glossary', () => {
    const text = pages
      .filter(({ address }) => address !== '/glossaire/')
      .flatMap(({ mainBlocks }) => mainBlocks)
      .join('\n')
      .toLocaleLowerCase('fr');
    const unused = [...glossary.terms, ...glossary.acronyms].filter(
      (term) => !writingsOf(term).some((writing) => text.includes(writing.toLocaleLowerCase('fr'))),
    );
    expect(unused.map(({ term }) => term)).toEqual([]);
    expect(glossary.names.filter((name) => !text.includes(name.toLocaleLowerCase('fr')))).toEqual([]);
    const anchors = pageAt('/glossaire/').main.querySelectorAll('dt');
    expect(anchors.map((anchor) => attribute(anchor, 'id'))).toEqual(glossary.terms.map(({ id }) => id));
  });
});

describe('the acronyms of every page', () => {
  const built = readPages(pages.map(({ address, html }) => [address, html]));

  it('are spelled out at their first use, as the glossary spells them', () => {
    expect(formatProblems(checkAcronyms(built, glossary))).toBe('');
  });

  it('are those that readers meet: each would be refused, were it not in the glossary', () => {
    const unknown = checkAcronyms(built, { terms: [], acronyms: [], names: [] });
    const met = new Set(unknown.map(({ message }) => /« ([^»]+) »/.exec(message)?.[1]));
    const acronyms = [...glossary.terms, ...glossary.acronyms].filter(
      ({ expansion }) => expansion !== undefined,
    );
    expect(acronyms.length).toBeGreaterThan(30);
    expect([...met].toSorted()).toEqual([...acronyms.map(({ term }) => term), ...glossary.names].toSorted());
  });
});
