import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { pages, textFiles } from './built-site.ts';

const checklist = checkContent(readFolder(contentFolder)).content.launchChecklist;

describe('the launch checklist', () => {
  it('has no page in the built site, and no file names its address', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(textFiles.filter(({ text }) => text.includes('/avant-ouverture')).map(({ path }) => path)).toEqual(
      [],
    );
    expect(pages.map(({ address }) => address)).not.toContain('/avant-ouverture/');
  });

  it('leaves its own words in no file: two of its sentences are no chance', () => {
    const words = checklist.flatMap(({ value: { pourOuvrir, ensuite, aConfirmer } }) =>
      [...[...pourOuvrir, ...ensuite].flatMap(({ points }) => points), ...aConfirmer].map(
        ({ pourquoi }) => pourquoi,
      ),
    );
    expect(words.length).toBeGreaterThan(1);
    const held = (text: string) => words.filter((sentence) => text.includes(sentence)).length;
    expect(textFiles.filter(({ text }) => held(text) > 1).map(({ path }) => path)).toEqual([]);
  });
});
