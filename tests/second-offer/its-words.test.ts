import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/content-model/content-files.ts';
import { textsOf } from '../support/content-texts.ts';
import { readings } from '../site/read-sentences.ts';
import { pages } from '../site/built-site.ts';
import { projectWords, unknownWords } from '../support/spelling.ts';
import { secondFolder } from './offers.ts';

describe('the words of the second offer', () => {
  it('are French: the dictionary knows them, but for those of any site of this code', async () => {
    const texts = readFolder(secondFolder)
      .flatMap(textsOf)
      .map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(300);
    const known = new Set(projectWords);
    const unknown = (await unknownWords(texts)).filter(({ word }) => !known.has(word));
    expect(unknown.map(({ word, text }) => `${word} : ${texts[text]}`)).toEqual([]);
  });

  it('make short sentences: twenty-five words at most, fifteen on average', () => {
    expect(readings.map(({ address }) => address)).toEqual(pages.map(({ address }) => address));
    expect(readings.filter(({ longest, mean }) => longest > 25 || mean > 15)).toEqual([]);
  });
});
