import { describe, expect, it } from 'vitest';
import { icons } from '@iconify-json/lucide';
import { readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { partsOf } from '../../src/site/legal/licences/notices.ts';
import { collections } from '../../src/collections.ts';
import { parseContent } from '../../src/content-model/parse-content.ts';
import { pageAt, pages, textFiles } from './built-site.ts';
import { attribute } from './element-text.ts';

const [list] = parseContent(collections, readFolder(contentFolder)).content.licences;
if (list === undefined) throw new Error('the content has no list of licences');
const { software, data } = list.value;
const notices = textFiles.find(({ path }) => path === 'licences.txt')?.text ?? '';
const page = pageAt('/mentions-legales/');

describe('the licences of what the site gives', () => {
  it('are listed: the public data in the legal notice, the rest in a file that it leads to', () => {
    const links = page.main.querySelectorAll('a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(expect.arrayContaining(data.map(({ address }) => address)));
    expect(links).toContain('/licences.txt');
  });

  it('travel with it as they ask: notices and whole texts', () => {
    for (const { name, address, package: id } of software) {
      expect(notices).toContain(`\n${name} `);
      expect(notices).toContain(address);
      for (const part of partsOf(id))
        expect(notices).toContain(`- ${part.name}: ${part.licence}, ${part.copyright}`);
    }
    const texts = [
      'The above copyright notice and this permission notice shall be included',
      'provided that the above\ncopyright notice and this permission notice appear in all copies.',
      'SIL OPEN FONT LICENSE Version 1.1',
      'The Figtree Project Authors',
      'GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007',
      'Redistributions in binary form must reproduce the above copyright notice',
      'Blue Oak Model License',
    ];
    for (const text of texts) expect(notices).toContain(text);
  });

  it('name the drawings that pages hold', () => {
    const bodies = new Set(Object.values(icons.icons).map(({ body }) => body));
    const drawn = pages.flatMap(({ html }) =>
      [...html.matchAll(/<svg aria-hidden="true" viewBox="0 0 24 24"[^>]*>(.*?)<\/svg>/g)].map(
        ([, body = '']) => body,
      ),
    );
    expect(drawn.some((body) => bodies.has(body))).toBe(true);
  });
});
