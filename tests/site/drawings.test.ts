import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../src/content-model/content-folder.ts';
import { filesOf } from './asked-files.ts';
import { pages, siteFolder } from './built-site.ts';

const folder = join(siteFolder, 'dessins');
const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg'));

describe('the drawings', () => {
  it('are those of the content, each shown on a page', () => {
    const expected = contentFiles('dessins/*.svg').map((file) => basename(file));
    expect(drawings.toSorted()).toEqual(expected.toSorted());
    const shown = new Set(pages.flatMap(filesOf));
    expect(drawings.filter((file) => !shown.has(`/dessins/${file}`))).toEqual([]);
  });

  it('weigh 1,200 bytes at most', () => {
    const heavy = drawings.filter((file) => statSync(join(folder, file)).size > 1200);
    expect(heavy).toEqual([]);
  });

  it('stand at the head of each guide, beside words that say the same', () => {
    const guides = pages.filter(({ address }) => /^\/guides\/./.test(address));
    for (const { address, main } of guides) {
      const [picture] = main.querySelectorAll('img');
      expect(picture?.getAttributeValue('src'), address).toBe(`/dessins/${address.split('/')[2]}.svg`);
      expect(picture?.getAttributeValue('alt'), address).toBe('');
    }
  });
});
