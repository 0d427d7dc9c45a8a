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

/** How many rows or columns a cell takes. */
function span(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  return Number(attribute(cell, name) ?? 1);
}

/** How many columns each row takes, with the cells that go down into it. */
function widthsOf(rows: readonly HtmlElement[]): number[] {
  return rows.map((_row, index) =>
    rows
      .slice(0, index + 1)
      .flatMap((row, above) => row.childElements.filter((cell) => span(cell, 'rowspan') > index - above))
      .reduce((sum, cell) => sum + span(cell, 'colspan'), 0),
  );
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
      const [head = 0, ...rows] = widthsOf(table.querySelectorAll('tr'));
      return rows.some((width) => width !== head);
    });
    expect(uneven.map(({ address }) => address)).toEqual([]);
  });

  it('has no cell that goes down out of its group of rows', () => {
    const groups = tables.flatMap(({ address, table }) =>
      table.querySelectorAll('tbody').map((group) => ({ address, rows: group.querySelectorAll('tr') })),
    );
    const beyond = groups.filter(({ rows }) =>
      rows.some((row, index) =>
        row.childElements.some((cell) => span(cell, 'rowspan') > rows.length - index),
      ),
    );
    expect(beyond.map(({ address }) => address)).toEqual([]);
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
