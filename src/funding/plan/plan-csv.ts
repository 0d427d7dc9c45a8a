import { budgets, type Plan } from './model.ts';
import type { PlanPageData } from './plan-data.ts';
import { isShown, planTables } from './plan-rows.ts';
import { balanceInWords, isReminder, verdictsOf } from './plan-sentences.ts';

/** A cell: a text, or an amount in cents. */
type Cell = string | { readonly cents: number };

function written(cell: Cell): string {
  if (typeof cell !== 'string') return (cell.cents / 100).toFixed(2).replace('.', ',');
  // A cell that begins so would be read as a formula.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A CSV file that opens in a French spreadsheet: semicolons, decimal commas, and the byte order mark without which the
 * accents of UTF-8 are lost.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;
}

/**
 * The plan as a CSV file: the tables of each budget that has an amount, then the verdict of each rule.
 *
 * @param isSure false while an amount is to be corrected: what the rules find is not known, only what they recall
 */
export function planCsv({ model, texts }: PlanPageData, plan: Plan, isSure: boolean): string {
  const heads = [texts.ligne, `${texts.montant} ${texts.horsTaxes}`, texts.part, texts.etat];
  const tables = budgets
    .filter((budget) => balanceInWords(model, plan, budget, texts))
    .flatMap((budget) => planTables(model, plan, budget, texts, isSure))
    .flatMap(({ title, rows }): Cell[][] => [
      [title],
      heads,
      ...rows.filter(isShown).map(({ label, cents, share, stage }) => [label, { cents }, share, stage]),
      [],
    ]);
  const rules = verdictsOf(model, plan, texts)
    .filter((verdict) => isSure || isReminder(verdict))
    .map(({ title, sentence = '' }) => [title, sentence]);
  return toCsv([...tables, ...(isSure ? [] : [[texts.nonVerifiees]]), ...rules]);
}
