import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { attribute } from './element-text.ts';
import { pages, siteFolder, textFiles } from './built-site.ts';

/** The build follows the links of pages; this reads what no page shows as a link: data of tools, lists, maps, papers. */
const papers = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.docx'))
  .map((path) => ({
    path,
    text: Object.entries(unzipSync(readFileSync(join(siteFolder, path))))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([, part]) => strFromU8(part))
      .join('\n'),
  }));

const files = new Set(readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }));
const anchors = new Map(
  pages.map(({ address, document }) => [
    address,
    {
      ids: new Set(document.querySelectorAll('[id]').map((element) => attribute(element, 'id'))),
      readsFragment: document.querySelector('[data-fragment]') !== null,
    },
  ]),
);

/** The first folders of the site, in which every address that a file names is looked for. */
const sections = [...new Set(pages.map(({ address }) => address.split('/')[1] ?? ''))].filter(
  (section) => section !== '' && !section.includes('.'),
);
const ADDRESS = new RegExp(
  String.raw`(?<![\w.-])/(?:${sections.join('|')})/(?:[a-z0-9-]+/)*(?:#[^\s"'<>\\)&\`]+)?`,
  'g',
);

function addressesIn(text: string): string[] {
  return [...new Set(text.match(ADDRESS) ?? [])];
}

function isThere(named: string): boolean {
  const [address = '', anchor = ''] = named.split('#');
  const page = anchors.get(address);
  if (page === undefined) return files.has(address.slice(1, -1));
  return anchor === '' || page.readsFragment || page.ids.has(decodeURIComponent(anchor));
}

/** What the scripts of a page are given. */
function dataOf(address: string): string {
  return (pages.find((page) => page.address === address)?.scripts ?? []).map(({ code }) => code).join('\n');
}

describe('every address that a file of the site names', () => {
  it('is a page, and a place of it', () => {
    const read = [...textFiles, ...papers].map(({ path, text }) => ({ path, named: addressesIn(text) }));
    const all = new Set(read.flatMap(({ named }) => named));
    expect(all.size).toBeGreaterThan(pages.length);
    const lost = read.flatMap(({ path, named }) =>
      named.filter((address) => !isThere(address)).map((address) => `${path} : ${address}`),
    );
    expect(lost).toEqual([]);
  });

  it('is read in the data of the tools, in the list of the search and in papers', () => {
    for (const tool of ['/financements/plan/', '/financements/trouver/', '/parcours/'])
      expect(addressesIn(dataOf(tool)).length, tool).toBeGreaterThan(0);
    const list = textFiles.find(({ path }) => path === 'recherche.json');
    expect(addressesIn(list?.text ?? '').length).toBeGreaterThan(40);
    expect(papers.length).toBeGreaterThan(0);
  });
});
