import { describe, expect, it } from 'vitest';
import { pages } from './built-site.ts';
import { attribute } from './element-text.ts';

const tables = pages.flatMap(({ address, main }) =>
  main.querySelectorAll('table').map((table) => ({ address, headings: table.querySelectorAll('th') })),
);

describe('every table', () => {
  it('has headings, and each says whether it is that of a column, of a row or of several rows', () => {
    expect(tables.length).toBeGreaterThan(15);
    const faults = tables.filter(
      ({ headings }) =>
        headings.length === 0 ||
        headings.some((heading) => !['col', 'row', 'rowgroup'].includes(attribute(heading, 'scope') ?? '')),
    );
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
});
