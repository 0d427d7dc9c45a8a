import type { Report } from './measure.ts';

/** What Lighthouse says of a page, its runs taken together. */
export interface Verdict {
  readonly address: string;
  /** Of 100; the median of the runs. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** Nothing for a page that search engines are told to leave out. */
  readonly seo: number | undefined;
  /** The worst of the runs. */
  readonly layoutShift: number;
  /** All that crossed the network. */
  readonly bytes: number;
  /** The audits that a hundred lacks. */
  readonly lacking: readonly string[];
}

/** The least that is accepted; a layout never shifts. */
const LEAST = { performance: 99, accessibility: 100, bestPractices: 100, seo: 100 };

function scoreOf({ categories }: Report, category: string): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

function numberOf({ audits }: Report, audit: string): number {
  const value = audits[audit]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse gave no ${audit}`);
  return value;
}

function lackingIn({ categories, audits }: Report, names: readonly string[]): string[] {
  return names
    .flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} (${audits[id]?.title})`);
}

/** The middle one; of an even number, the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/**
 * @param runs of one page: the first judged on everything, the others on performance only
 * @param isIndexed whether search engines are given the page
 * @throws if there is no run
 */
export function verdict(address: string, runs: readonly Report[], isIndexed: boolean): Verdict {
  const [first] = runs;
  if (first === undefined) throw new Error(`${address} was not read`);
  const judged = ['performance', 'accessibility', 'best-practices', ...(isIndexed ? ['seo'] : [])];
  return {
    address,
    performance: median(runs.map((run) => scoreOf(run, 'performance'))),
    accessibility: scoreOf(first, 'accessibility'),
    bestPractices: scoreOf(first, 'best-practices'),
    seo: isIndexed ? scoreOf(first, 'seo') : undefined,
    layoutShift: Math.max(...runs.map((run) => numberOf(run, 'cumulative-layout-shift'))),
    bytes: numberOf(first, 'total-byte-weight'),
    lacking: lackingIn(first, judged),
  };
}

/** Whether a page is as good as every page must be. */
export function isGood({ performance, accessibility, bestPractices, seo, layoutShift }: Verdict): boolean {
  return (
    performance >= LEAST.performance &&
    accessibility >= LEAST.accessibility &&
    bestPractices >= LEAST.bestPractices &&
    (seo ?? LEAST.seo) >= LEAST.seo &&
    layoutShift === 0
  );
}
