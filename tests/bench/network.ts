/**
 * What readers wait for on slow 4G with a slow telephone: `npm run bench:network`, about five minutes. Our guide, search and
 * first question, beside the same guide by hand, by Starlight and by VitePress; medians of five visits, in turn. Times are
 * of this machine now: read the ratios. Fewer visits, or more guides: `npm run bench:network -- --runs=1 --pages=100`.
 */
import { parseArgs } from 'node:util';
import { median } from '../lighthouse/verdict.ts';
import { writeFloor } from './floor.ts';
import { generatedGuides } from './generated-guides.ts';
import { deleteFormer, ensurePeers, versions } from './peers.ts';
import { publishSlowly, wordInList } from './published.ts';
import { ours } from './sites/ours.ts';
import { starlight } from './sites/starlight.ts';
import { vitepress } from './sites/vitepress.ts';
import { kilobytes, printTable, ratio } from './table.ts';
import { found, openBrowser, present, readable, type Wait } from './visits.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, pages: { type: 'string', default: '12' } },
});
ensurePeers();
const guides = generatedGuides(Number(values.pages));
const [first] = guides;
if (first === undefined) throw new Error('--pages must be 1 at least');
const browser = await openBrowser();
const floor = await publishSlowly(writeFloor(first));
const built = [];
for (const publisher of [ours, starlight, vitepress]) {
  const { dist } = await publisher.build(guides);
  built.push({ publisher, dist, site: await publishSlowly(dist) });
}
const [us] = built;
if (us === undefined) throw new Error('Nothing was built');
const word = wordInList(us.dist, new Map(guides.map(({ id, title }) => [id, title])));

const measures = new Map<string, () => Promise<Wait>>([
  ['a guide readable: by hand', () => readable(browser, floor, '/')],
  ...built.map(({ publisher, site }): [string, () => Promise<Wait>] => [
    `a guide readable: ${publisher.name}`,
    () => readable(browser, site, publisher.addressOf(first.id)),
  ]),
  [
    'first question answerable: this site',
    () => present(browser, us.site, '/autodiagnostic/', '[data-island][data-ready]'),
  ],
  ...built.map(({ publisher, site }): [string, () => Promise<Wait>] => [
    `first answer to a search: ${publisher.name}`,
    () => found(browser, site, publisher.addressOf(first.id), publisher.search, word),
  ]),
]);

const waits = new Map<string, Wait[]>([...measures.keys()].map((name) => [name, []]));
try {
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [name, measure] of measures) waits.get(name)?.push(await measure());
  }
} finally {
  await browser.close();
  await Promise.all([floor, ...built.map(({ site }) => site)].map((site) => site.stop()));
  deleteFormer();
}

const times = new Map([...waits].map(([name, all]) => [name, median(all.map((one) => one.milliseconds))]));
const timeOf = (name: string) => times.get(name) ?? Number.NaN;
printTable(`Slow 4G (1.6 Mbit/s, 150 ms), processor slowed 4 times, ${guides.length} guides; ${versions()}`, [
  ['wait', 'ms', 'kB', 'of by hand', 'of Starlight'],
  ...[...waits].map(([name, all]) => [
    name,
    timeOf(name).toFixed(0),
    kilobytes(median(all.map(({ bytes }) => bytes))),
    name.includes('search') ? '' : ratio(timeOf(name), timeOf('a guide readable: by hand')),
    ratio(
      timeOf(name),
      timeOf(name.includes('search') ? 'first answer to a search: Starlight' : 'a guide readable: Starlight'),
    ),
  ]),
]);
