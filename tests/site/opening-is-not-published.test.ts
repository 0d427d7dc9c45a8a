import { describe, expect, it } from 'vitest';
import { OPENING_PAGE } from '../../src/build/commands/launch-checklist/opening-integration.ts';
import { checkContent } from '../../src/checks.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { pages, textFiles } from './built-site.ts';

const [opening] = checkContent(readFolder(contentFolder)).content.opening;

describe('the list of what is still open before the site opens', () => {
  it('has no page in the built site, and no file names its address', () => {
    expect(pages.map(({ address }) => address)).not.toContain(OPENING_PAGE);
    expect(textFiles.filter(({ text }) => text.includes(OPENING_PAGE)).map(({ path }) => path)).toEqual([]);
  });

  it('leaves none of its own words in any file', () => {
    const words = [
      ...Object.values(opening?.value.groups ?? {}).map(({ consigne }) => consigne),
      ...(opening?.value.toSupply ?? []).map(({ why }) => why),
    ];
    expect(words.length).toBeGreaterThan(10);
    const held = words.filter((sentence) => textFiles.some(({ text }) => text.includes(sentence)));
    expect(held).toEqual([]);
  });
});
