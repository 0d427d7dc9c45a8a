import { expect, it } from 'vitest';
import { textBlocks } from './element-text.ts';
import { pages } from './built-site.ts';

it('the headings of a page begin by the main title, have words and skip no level', () => {
  const faults = pages.flatMap(({ address, document }) => {
    let before = 0;
    return document.querySelectorAll('h1, h2, h3, h4, h5, h6').flatMap((heading) => {
      const level = Number(heading.tagName.slice(1));
      const words = textBlocks(heading).join('') + (heading.getAttributeValue('aria-label') ?? '');
      const isFault = level > before + 1 || words.trim() === '';
      const fault = `${address}: h${before} then h${level} « ${words} »`;
      before = level;
      return isFault ? [fault] : [];
    });
  });
  expect(faults).toEqual([]);
});

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

it('the title of a page holds every word of its main title', () => {
  const apart = pages.filter(({ title, document }) =>
    words(document.querySelectorAll('h1').flatMap(textBlocks).join(' ')).some(
      (word) => !words(title).includes(word),
    ),
  );
  expect(apart.map(({ address, title }) => `${address} ${title}`)).toEqual([]);
});
