import { describe, expect, it } from 'vitest';
import { attribute, textBlocks } from './element-text.ts';
import { pageAt } from './built-site.ts';
import { builtList } from './search-list.ts';

/** Most words of such a page, its titles included, but for the one sentence that answers each situation. */
const MOST_WORDS = 200;
/** Most words of that sentence, with the link that follows it. */
const MOST_WORDS_OF_AN_ANSWER = 20;

const offer = pageAt('/offre/');
const anchors = new Set(
  offer.main.querySelectorAll('[id]').flatMap((element) => attribute(element, 'id') ?? []),
);
const listed = pageAt('/plan-du-site/')
  .main.querySelectorAll('a')
  .flatMap((link) => attribute(link, 'href') ?? []);

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];
}

describe.each(['/niveaux/', '/eligibilite/'])('%s', (address) => {
  const page = pageAt(address);

  it('is a page of its own: a title, and no other address to go to', () => {
    expect(page.main.querySelectorAll('h1')).toHaveLength(1);
    expect(page.title).not.toBe(offer.title);
    expect(page.document.querySelectorAll('meta[http-equiv="refresh"]')).toEqual([]);
  });

  it(`answers in ${MOST_WORDS} words at most`, () => {
    const answers = page.main.querySelectorAll('.answer');
    const beside = new Set([...page.main.querySelectorAll('aside, .foot'), ...answers].flatMap(textBlocks));
    const said = page.mainBlocks.filter((line) => !beside.has(line)).flatMap(wordsOf);
    expect(said.length).toBeGreaterThan(40);
    expect(said.length).toBeLessThanOrEqual(MOST_WORDS);
    for (const words of answers.map((answer) => textBlocks(answer).flatMap(wordsOf)))
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(MOST_WORDS_OF_AN_ANSWER);
  });

  it('leads to a part of the page of the offer', () => {
    const parts = page.main
      .querySelectorAll('a')
      .flatMap((link) => /^\/offre\/#(.+)$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !anchors.has(part))).toEqual([]);
  });

  it('is found by the search and by the map of the site', () => {
    expect(builtList.map(({ href }) => href)).toContain(address);
    expect(listed).toContain(address);
  });
});
