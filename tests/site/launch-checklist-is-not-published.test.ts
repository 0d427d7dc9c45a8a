import { describe, expect, it } from 'vitest';
import { LAUNCH_PAGE } from '../../src/build/integrations/launch-checklist-integration.ts';
import { checkContent } from '../../src/checks.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { pages, textFiles } from './built-site.ts';

const [checklist] = checkContent(readFolder(contentFolder)).content.launchChecklist;

describe('the launch checklist', () => {
  it('has no page in the built site, and no file names its address', () => {
    expect(pages.map(({ address }) => address)).not.toContain(LAUNCH_PAGE);
    expect(textFiles.filter(({ text }) => text.includes(LAUNCH_PAGE)).map(({ path }) => path)).toEqual([]);
  });

  it('leaves none of its own words in any file', () => {
    const { toSupply, toConfirm, toValidate } = checklist?.value ?? {};
    const words = [toSupply, toConfirm, toValidate].flatMap((list) => list ?? []).map(({ why }) => why);
    expect(words).not.toEqual([]);
    expect(words.filter((sentence) => textFiles.some(({ text }) => text.includes(sentence)))).toEqual([]);
  });
});
