import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages } from './built-site.ts';
import { attribute, textBlocks } from './element-text.ts';

const tables = pages.flatMap(({ address, main }) =>
  main.querySelectorAll('table').map((table) => ({ address, table, headings: table.querySelectorAll('th') })),
);

/** Whether a heading of a table stands elsewhere than in its first row or its first column, or for some rows only. */
function isComplex(table: HtmlElement): boolean {
  const [, ...rows] = table.querySelectorAll('tr');
  return (
    table.querySelectorAll('[colspan], [rowspan]').length > 0 ||
    rows.some((row) => row.childElements.some((cell, column) => cell.tagName === 'th' && column > 0))
  );
}

/** How many columns a row takes. */
function widthOf(row: HtmlElement): number {
  return row.childElements.reduce((sum, cell) => sum + Number(attribute(cell, 'colspan') ?? 1), 0);
}

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

  it('has rows as wide as its head', () => {
    const uneven = tables.filter(({ table }) => {
      const [head = 0, ...rows] = table.querySelectorAll('tr').map(widthOf);
      return rows.some((width) => width !== head);
    });
    expect(uneven.map(({ address }) => address)).toEqual([]);
    // A cell that goes down would count in no row below it.
    expect(tables.filter(({ table }) => table.querySelector('[rowspan]') !== null)).toEqual([]);
  });

  it('that is more than rows and columns says in its caption how it is made, beyond its title', () => {
    const complex = tables.filter(({ table }) => isComplex(table));
    expect(complex.map(({ address }) => address)).toEqual(['/financements/']);
    for (const { table } of complex) {
      const title = textBlocks(table.querySelector('caption') ?? table).join(' ');
      expect(title.split(/(?<=[.?])\s/).length, title).toBeGreaterThan(1);
      expect(title).toMatch(/colonnes?\b/);
      expect(title).toMatch(/lignes?\b/);
    }
  });
});
