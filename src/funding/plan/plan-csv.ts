import { toCsv, type Cell } from './csv.ts';
import { queryAll } from '../../components/browser/dom.ts';

function words(root: HTMLElement, selector: string): string {
  return root.querySelector(selector)?.textContent?.trim() ?? '';
}

/** A row of a table: its label without the stage, its exact amount, its share, the stage of the demand. */
function cellsOf(row: HTMLElement): Cell[] {
  const label = row.querySelector('th')?.firstChild?.textContent?.trim() ?? '';
  const amount = { cents: Number(row.dataset['cents']) };
  return [label, amount, words(row, '[data-share]'), words(row, '[data-stage-of]')];
}

/**
 * The plan as a CSV file for a spreadsheet: the tables and the verdicts that the page shows.
 *
 * @param heads the names of the columns: line, amount, share, stage
 */
export function planAsSheet(root: HTMLElement, heads: readonly string[]): string {
  const tables = queryAll(root, '[data-budget]:not([hidden]) table').flatMap((table) => [
    [words(table, 'caption')],
    heads,
    ...queryAll(table, '[data-row]:not([hidden])').map(cellsOf),
    [],
  ]);
  const rules = queryAll(root, '[data-rule]').map((rule) => [
    words(rule, 'h3'),
    words(rule, '[data-verdict]'),
  ]);
  return toCsv([...tables, ...rules]);
}
