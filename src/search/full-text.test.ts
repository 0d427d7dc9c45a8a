import { describe, expect, it } from 'vitest';
import { fullText } from './full-text.ts';
import { wordsOf } from './ranking/words.ts';

/** An engine that gives every page, in their order, with the places of all its words. */
function engineOf(contents: readonly string[]): string {
  const pages = contents.map((content, index) => ({
    url: `/${index}/`,
    content,
    locations: content.split(' ').map((_word, place) => place),
    meta: { title: '' },
    filters: {},
  }));
  const results = `${JSON.stringify(pages)}.map((page) => ({ data: async () => page }))`;
  const code = `export const options = async () => {}, init = options, search = async () => ({ results: ${results} });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

async function found(words: string, contents: readonly string[]): Promise<string[]> {
  const pages = await fullText(engineOf(contents))(wordsOf(words));
  return pages.map(({ excerpt }) => excerpt);
}

describe('the pages that the text gives', () => {
  it('hold the word itself first, then one of its family, and drop none of these', async () => {
    const contents = [
      'une association du bourg',
      'un café associatif',
      'le centre-bourg',
      'des lieux associatifs',
    ];
    expect(await found('associatif', contents)).toEqual([contents[1], contents[3], contents[0]]);
  });

  it('hold each of the words, and come first the more of them they hold themselves', async () => {
    const contents = ['les cafés d’une association', 'un café', 'un café associatif'];
    expect(await found('café associatif', contents)).toEqual([contents[2], contents[0]]);
  });

  it('show where the word itself stands, rather than one of its family', async () => {
    const between = Array.from({ length: 40 }, () => 'mot').join(' ');
    const [excerpt] = await found('associatif', [`une association ${between} un café associatif`]);
    expect(excerpt).toMatch(/associatif$/);
  });
});
