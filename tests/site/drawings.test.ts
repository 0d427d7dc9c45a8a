import { describe, expect, it } from 'vitest';
import { funders } from '../../src/funding/scheme-facts.ts';
import { contentFiles } from '../../src/content-model/content-folder.ts';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pages, siteFolder } from './built-site.ts';

const folder = join(siteFolder, 'dessins');
const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg'));
const nameOf = (file: string) => file.replace(/\.svg$/, '');

describe('the drawings', () => {
  it('are those of the content, each of a guide or of a funder', () => {
    const guides = contentFiles('guides/*.mdx').map((file) =>
      file.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    );
    const expected = [...guides, ...funders.map((funder) => `financeur-${funder}`)];
    expect(drawings.map(nameOf).toSorted()).toEqual(expected.toSorted());
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
