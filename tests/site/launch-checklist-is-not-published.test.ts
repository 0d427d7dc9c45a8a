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

  it('leaves its own words in no file: two of its sentences are no chance', () => {
    const { toSettle = [], toSupply, toConfirm, toValidate } = checklist?.value ?? {};
    const lists = [...toSettle.map(({ questions }) => questions), toSupply, toConfirm, toValidate];
    const words = lists.flatMap((list) => list ?? []).map(({ why }) => why);
    expect(words.length).toBeGreaterThan(1);
    const held = (text: string) => words.filter((sentence) => text.includes(sentence)).length;
    expect(textFiles.filter(({ text }) => held(text) > 1).map(({ path }) => path)).toEqual([]);
  });
});
