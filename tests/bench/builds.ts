import { statSync } from 'node:fs';
import { compressAll, qualityFor, textsAmong } from '../../src/build/integrations/precompress.ts';
import { median } from '../lighthouse/verdict.ts';
import type { GeneratedGuide } from './generated-guides.ts';
import { filesOf } from './published.ts';
import type { BuiltSite, Publisher } from './sites/model.ts';

/** The seconds of a build by the clock. */
export interface Run {
  /** All but the compression. */
  readonly bare: number;
  /** With the files compressed as ours are. */
  readonly compressed: number;
}

/** What the builds of one site cost: the times of each, in their order, and the medians of the rest. */
export interface Builds {
  readonly publisher: Publisher;
  /** Of the last build; all of them are the same site. */
  readonly dist: string;
  readonly pages: number;
  readonly runs: readonly Run[];
  /** Of the processors, in seconds, as the publisher builds: the compression is in ours alone. */
  readonly processor: number;
  /** In bytes; the compression is in ours alone. */
  readonly memory: number;
  /** Bytes of the index of the search. */
  readonly index: number;
}

/** The index of a search: Pagefind's folder, or what VitePress's script brings. */
function isIndex(file: string): boolean {
  return (/\/pagefind\//.test(file) || /localSearchIndex/.test(file)) && !/\.(br|gz)$/.test(file);
}

/** The times of a build; what its publisher leaves as it is, is compressed here. */
async function timesOf({ dist, seconds, compression }: BuiltSite, quality: number): Promise<Run> {
  if (compression !== undefined) return { bare: seconds - compression, compressed: seconds };
  const files = filesOf(dist);
  const start = performance.now();
  await compressAll(files, quality);
  return { bare: seconds, compressed: seconds + (performance.now() - start) / 1000 };
}

function toldOf(publisher: Publisher, built: readonly (BuiltSite & Run)[], dist: string): Builds {
  const files = filesOf(dist);
  return {
    publisher,
    dist,
    pages: files.filter((file) => file.endsWith('.html')).length,
    runs: built,
    processor: median(built.map(({ processor }) => processor)),
    memory: median(built.map(({ memory }) => memory)),
    index: files.filter(isIndex).reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

/** One after the other, and each compressed before the next begins: every build finds the disk as another left it. */
async function round(
  publishers: readonly Publisher[],
  guides: readonly GeneratedGuide[],
  quality: number,
): Promise<Map<Publisher, BuiltSite & Run>> {
  const timed = new Map<Publisher, BuiltSite & Run>();
  for (const publisher of publishers) {
    const site = await publisher.build(guides);
    const times = await timesOf(site, quality);
    timed.set(publisher, { ...site, ...times });
    const said = `${times.bare.toFixed(1)} s, compressed ${times.compressed.toFixed(1)} s`;
    console.log(`${guides.length} guides by ${publisher.name}: ${said}`);
  }
  return timed;
}

/**
 * Builds the same guides by each publisher in turn, as many times as asked: a machine is faster at one minute than at the
 * next, and only what ran side by side compares. A round goes one way and the next the other. A build before them all,
 * which does not count, tells the quality of the compression.
 *
 * @param own the publisher that compresses its files
 * @param peers those whose files are compressed alike
 * @returns what they cost, our own first
 */
export async function buildInTurn(
  own: Publisher,
  peers: readonly Publisher[],
  guides: readonly GeneratedGuide[],
  rounds: number,
): Promise<Builds[]> {
  const { dist } = await own.build(guides);
  const quality = qualityFor(textsAmong(filesOf(dist)).length);
  const publishers = [own, ...peers];
  const built: Map<Publisher, BuiltSite & Run>[] = [];
  while (built.length < rounds) {
    const order = built.length % 2 === 0 ? publishers : publishers.toReversed();
    built.push(await round(order, guides, quality));
  }
  return publishers.map((publisher) => {
    const all = built.flatMap((sites) => sites.get(publisher) ?? []);
    return toldOf(publisher, all, all.at(-1)?.dist ?? '');
  });
}

/** The median seconds of the builds of a site. */
export function secondsOf({ runs }: Builds, part: keyof Run): number {
  return median(runs.map((run) => run[part]));
}

/** The time of a site's build in that of another's: the median of the rounds. */
export function timeIn(one: Builds, other: Builds, part: keyof Run): number {
  return median(one.runs.map((run, index) => run[part] / (other.runs[index]?.[part] ?? Number.NaN)));
}

/** The seconds that a page more took since a smaller size, without the compression, by the medians of both. */
export function perPageMore(one: Builds, smaller: Builds | undefined): number {
  if (smaller === undefined) return Number.NaN;
  return (secondsOf(one, 'bare') - secondsOf(smaller, 'bare')) / (one.pages - smaller.pages);
}
