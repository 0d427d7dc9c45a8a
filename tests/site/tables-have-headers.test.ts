import type { HtmlElement } from 'html-validate';
import { expect, it } from 'vitest';
import { pages } from './built-site.ts';
import { attribute } from './element-text.ts';

const tables = pages.flatMap(({ address, main }) =>
  main.querySelectorAll('table').map((table) => ({ address, table })),
);

it('every table has headings, each of which says whether it is that of a column or of rows', () => {
  expect(tables.length).toBeGreaterThan(10);
  const faults = tables.filter(({ table }) => {
    const headings = table.querySelectorAll('th');
    const scopes = headings.map((heading) => attribute(heading, 'scope') ?? '');
    return headings.length === 0 || scopes.some((scope) => !['col', 'row', 'rowgroup'].includes(scope));
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

const span = (cell: HtmlElement, name: string) => Number(attribute(cell, name) ?? 1);

it('every table has rows as wide as its head', () => {
  const uneven = tables.filter(({ table }) => {
    const rows = table.querySelectorAll('tr');
    const widths = rows.map((_, index) =>
      rows
        .slice(0, index + 1)
        .flatMap((row, above) => row.childElements.filter((cell) => span(cell, 'rowspan') > index - above))
        .reduce((sum, cell) => sum + span(cell, 'colspan'), 0),
    );
    return new Set(widths).size > 1;
  });
  expect(uneven.map(({ address }) => address)).toEqual([]);
});
