/**
 * What growth costs: `npm run bench:scale`, about ten minutes. The same guides by our site, Starlight and VitePress: the build
 * from nothing, and the first answer to a search on slow 4G. Other sizes: `npm run bench:scale -- --pages=12,5000`.
 * Our site has its own pages besides, and compresses its files: times are given by page and without the compression too.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generatedGuides } from './generated-guides.ts';
import { deleteFormer, ensurePeers, versions } from './peers.ts';
import { filesOf, publishSlowly, wordInList } from './published.ts';
import type { BuiltSite } from './sites/model.ts';
import { ours } from './sites/ours.ts';
import { starlight } from './sites/starlight.ts';
import { vitepress } from './sites/vitepress.ts';
import { kilobytes, printTable, ratio } from './table.ts';
import { found, openBrowser } from './visits.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '12,100,1000' } } });
ensurePeers();
const browser = await openBrowser();

/** The index of a search: Pagefind's folder, or what VitePress's script brings. */
function isIndex(file: string): boolean {
  return (/\/pagefind\//.test(file) || /localSearchIndex/.test(file)) && !/\.(br|gz)$/.test(file);
}

interface Measured extends BuiltSite {
  readonly name: string;
  readonly pages: number;
  readonly compression: number;
  readonly index: number;
  readonly answer: { readonly milliseconds: number; readonly bytes: number };
}

/** The build of a size by each, and the search on it. */
async function measure(count: number): Promise<Measured[]> {
  const guides = generatedGuides(count);
  const [first] = guides;
  if (first === undefined) throw new Error('--pages: 1 at least');
  let word = '';
  const measured: Measured[] = [];
  for (const publisher of [ours, starlight, vitepress]) {
    const built = await publisher.build(guides);
    const files = filesOf(built.dist);
    if (publisher === ours)
      word = wordInList(built.dist, new Map(guides.map(({ id, title }) => [id, title])));
    const site = await publishSlowly(built.dist);
    const answer = await found(browser, site, publisher.addressOf(first.id), publisher.search, word);
    await site.stop();
    measured.push({
      ...built,
      name: publisher.name,
      pages: files.filter((file) => file.endsWith('.html')).length,
      compression: Number(/compressed in (\d+) ms/.exec(built.said)?.[1] ?? 0) / 1000,
      index: files.filter(isIndex).reduce((sum, file) => sum + statSync(file).size, 0),
      answer,
    });
    console.log(`${count} guides by ${publisher.name}: ${built.seconds.toFixed(1)} s`);
  }
  return measured;
}

const heads = [
  'guides',
  'by',
  'pages',
  's',
  '- compr.',
  'CPU s',
  'ms/page',
  'ms/more',
  'MB',
  'index kB',
  'answer kB',
  'ms',
];
const rows: string[][] = [[...heads, 'of Starlight: s', 's/page', 's/more', 'answer']];
/** The former size, by publisher: what one more guide costs is told from one size to the next. */
const former = new Map<string, Measured>();

/** Seconds that one more guide took, compression apart, since the former size. */
function perGuideMore(one: Measured): number {
  const before = former.get(one.name);
  if (before === undefined) return Number.NaN;
  return (one.seconds - one.compression - before.seconds + before.compression) / (one.pages - before.pages);
}

try {
  for (const count of values.pages.split(',').map(Number)) {
    const all = await measure(count);
    const peer = all.find(({ name }) => name === starlight.name);
    if (peer === undefined) throw new Error('No Starlight');
    const perPage = ({ seconds, compression, pages }: Measured) => (seconds - compression) / pages;
    for (const one of all) {
      rows.push([
        String(count),
        one.name,
        String(one.pages),
        one.seconds.toFixed(1),
        (one.seconds - one.compression).toFixed(1),
        one.processor.toFixed(1),
        (perPage(one) * 1000).toFixed(1),
        former.has(one.name) ? (perGuideMore(one) * 1000).toFixed(1) : '',
        (one.memory / 1e6).toFixed(0),
        kilobytes(one.index),
        kilobytes(one.answer.bytes),
        one.answer.milliseconds.toFixed(0),
        ratio(one.seconds, peer.seconds),
        ratio(perPage(one), perPage(peer)),
        former.has(one.name) ? ratio(perGuideMore(one), perGuideMore(peer)) : '',
        ratio(one.answer.milliseconds, peer.answer.milliseconds),
      ]);
    }
    for (const one of all) former.set(one.name, one);
    // After each size: a long run that is stopped has not run for nothing.
    printTable(`Builds from nothing, and the first answer on slow 4G; ${versions()}`, rows);
  }
} finally {
  await browser.close();
  deleteFormer();
}
