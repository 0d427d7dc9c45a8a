import { describe, expect, it } from 'vitest';
import type { Report } from './measure.ts';
import { isGood, median, verdict } from './verdict.ts';

/** A report in which every category has these scores and its one audit the same. */
function reportOf(scores: Readonly<Record<string, number>>, layoutShift = 0): Report {
  const all = { performance: 1, accessibility: 1, 'best-practices': 1, seo: 1, ...scores };
  return {
    runWarnings: [],
    audits: {
      'cumulative-layout-shift': { title: 'Layout shift', score: 1, numericValue: layoutShift },
      'total-byte-weight': { title: 'Weight', score: 1, numericValue: 5000 },
      ...Object.fromEntries(
        Object.entries(all).map(([name, score]) => [`of-${name}`, { title: `About ${name}`, score }]),
      ),
    },
    categories: Object.fromEntries(
      Object.entries(all).map(([name, score]) => [
        name,
        { score, auditRefs: [{ id: `of-${name}`, weight: 1 }] },
      ]),
    ),
  };
}

const perfect = reportOf({});

describe('the verdict on a page', () => {
  it.each([
    ['accessibility', 0.99],
    ['best-practices', 0.99],
    ['seo', 0.99],
    ['performance', 0.98],
  ])('refuses %s at %d, and says which audit', (category, score) => {
    const judged = verdict('/', [reportOf({ [category]: score })], true);
    expect(isGood(judged)).toBe(false);
    expect(judged.lacking).toEqual([`of-${category} (About ${category})`]);
  });

  it('refuses a layout that shifts in one run only', () => {
    expect(isGood(verdict('/', [perfect, reportOf({}, 0.001)], true))).toBe(false);
  });

  it('takes the middle performance of the runs', () => {
    const runs = [1, 0.5, 0.99, 0.6, 1].map((performance) => reportOf({ performance }));
    expect(verdict('/', runs, true).performance).toBe(99);
    expect(isGood(verdict('/', runs, true))).toBe(true);
    expect(median([3, 1, 2, 4])).toBe(2);
  });

  it('asks nothing of search engines for a page that they are told to leave out', () => {
    const judged = verdict('/', [reportOf({ seo: 0.6 })], false);
    expect([judged.seo, isGood(judged)]).toEqual([undefined, true]);
  });

  it('takes nothing for granted: a report without a category, or no report, is refused', () => {
    expect(isGood(verdict('/', [{ ...perfect, categories: {} }], true))).toBe(false);
    expect(() => verdict('/', [], true)).toThrow('was not read');
  });
});
