/**
 * What growth costs: `npm run bench:scale`, about ten minutes. The same guides by our site, Starlight and VitePress: the build
 * from nothing, medians of three in turn, and the first answer to a search on slow 4G. Other sizes, more builds:
 * `npm run bench:scale -- --pages=12,5000 --runs=5`.
 * Our site has its own pages besides: times are given by page. It compresses its files too: those of the others are
 * compressed alike, and times are given without and with it.
 */
import { parseArgs } from 'node:util';
import { buildInTurn, perPageMore, secondsOf, timeIn, type Builds } from './builds.ts';
import { generatedGuides } from './generated-guides.ts';
import { deleteFormer, ensurePeers, versions } from './peers.ts';
import { publishSlowly, wordInList } from './published.ts';
import { ours } from './sites/ours.ts';
import { starlight } from './sites/starlight.ts';
import { vitepress } from './sites/vitepress.ts';
import { kilobytes, printTable, ratio } from './table.ts';
import { found, openBrowser } from './visits.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '12,100,1000' },
    runs: { type: 'string', default: '3' },
  },
});
const rounds = Number(values.runs);
if (rounds % 2 !== 1) throw new Error('--runs: an odd number, as 3 or 5: the median is one of them');
ensurePeers();
const browser = await openBrowser();

interface Measured extends Builds {
  readonly answer: { readonly milliseconds: number; readonly bytes: number };
}

/** The builds of a size by each, and the search on the last one. */
async function measure(count: number): Promise<Measured[]> {
  const guides = generatedGuides(count);
  const [first] = guides;
  if (first === undefined) throw new Error('--pages: 1 at least');
  const built = await buildInTurn(ours, [starlight, vitepress], guides, rounds);
  const titles = new Map(guides.map(({ id, title }) => [id, title]));
  const [own] = built;
  if (own === undefined) throw new Error('Nothing was built');
  const word = wordInList(own.dist, titles);
  const measured: Measured[] = [];
  for (const one of built) {
    const site = await publishSlowly(one.dist);
    const { addressOf, search } = one.publisher;
    measured.push({ ...one, answer: await found(browser, site, addressOf(first.id), search, word) });
    await site.stop();
  }
  return measured;
}

const heads = ['guides', 'by', 'pages', 's', '+ compr.', 'CPU s', 'MB', 'index kB', 'answer kB', 'ms'];
const ratios = ['of Starlight: s', '+ compr.', 's/page', '+ compr.', 's/more', 'answer'];
const rows: string[][] = [[...heads, 'ms/page', 'ms/more', ...ratios]];
/** The former size, by publisher: what one more guide costs is told from one size to the next. */
const former = new Map<string, Measured>();

try {
  for (const count of values.pages.split(',').map(Number)) {
    const all = await measure(count);
    const peer = all.find(({ publisher }) => publisher === starlight);
    if (peer === undefined) throw new Error('No Starlight');
    const peerMore = perPageMore(peer, former.get(starlight.name));
    for (const one of all) {
      const before = former.get(one.publisher.name);
      const pages = one.pages / peer.pages;
      rows.push([
        String(count),
        one.publisher.name,
        String(one.pages),
        secondsOf(one, 'bare').toFixed(1),
        secondsOf(one, 'compressed').toFixed(1),
        one.processor.toFixed(1),
        (one.memory / 1e6).toFixed(0),
        kilobytes(one.index),
        kilobytes(one.answer.bytes),
        one.answer.milliseconds.toFixed(0),
        ((secondsOf(one, 'bare') / one.pages) * 1000).toFixed(1),
        before === undefined ? '' : (perPageMore(one, before) * 1000).toFixed(1),
        ratio(timeIn(one, peer, 'bare'), 1),
        ratio(timeIn(one, peer, 'compressed'), 1),
        ratio(timeIn(one, peer, 'bare'), pages),
        ratio(timeIn(one, peer, 'compressed'), pages),
        before === undefined ? '' : ratio(perPageMore(one, before), peerMore),
        ratio(one.answer.milliseconds, peer.answer.milliseconds),
      ]);
    }
    for (const one of all) former.set(one.publisher.name, one);
    // After each size: a long run that is stopped has not run for nothing.
    printTable(`Builds from nothing, and the first answer on slow 4G; ${versions()}`, rows);
  }
} finally {
  await browser.close();
  deleteFormer();
}
