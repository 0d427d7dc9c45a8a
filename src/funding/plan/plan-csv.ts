import { budgets, type Budget, type Plan } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import { isShown, isTax, planTables, type PlanRow, type PlanTable } from './plan-rows.ts';
import { advanceInWords, balanceInWords, isReminder, UNCHECKED, verdictsOf } from './plan-sentences.ts';
import { taxesOf, type Taxes } from './taxes.ts';

const UNKNOWN = 'à préciser';

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

/** The heads of a table: what the investment costs is said with its tax, line by line. */
function headsOf({ side }: PlanTable, budget: Budget): string[] {
  const withTax = 'Montant toutes taxes comprises';
  const heads = ['Ligne', budget === 'investissement' ? 'Montant hors taxes' : withTax, 'Part'];
  if (budget === 'investissement' && side === 'expenses')
    return [...heads, 'Taux de TVA', 'Montant de TVA', withTax];
  return [...heads, 'Où en est la demande'];
}

/** The tax of a row of the investment, and what is paid with it; of the total too. */
function taxCells({ lines, totals }: Taxes, { kind, id, cents }: PlanRow): Cell[] {
  if (kind === 'gap') return ['', ''];
  const tax = kind === 'total' ? totals.tax : lines.find((line) => line.id === id)?.tax;
  return tax === undefined ? [UNKNOWN, UNKNOWN] : [{ cents: tax }, { cents: (cents ?? 0) + tax }];
}

/**
 * The plan as a CSV file: the tables of each budget that has an amount, then the verdict of each rule, and what is to be
 * paid with tax.
 *
 * @param isSure false while an amount is to be corrected: what the rules find is not known, only what they recall
 */
export function planCsv(model: WordedModel, plan: Plan, isSure: boolean): string {
  const taxes = taxesOf(plan, model);
  const tables = budgets
    .filter((budget) => balanceInWords(model, plan, budget))
    .flatMap((budget) =>
      planTables(model, plan, budget, isSure).flatMap((table): Cell[][] => [
        [table.title],
        headsOf(table, budget),
        ...table.rows
          .filter((row) => isShown(row) && !isTax(row.kind))
          .map((row): Cell[] => [
            row.label,
            { cents: row.cents ?? 0 },
            row.share,
            row.mark,
            ...(budget === 'investissement' && table.side === 'expenses' ? taxCells(taxes, row) : []),
          ]),
        [],
      ]),
    );
  const rules = verdictsOf(model, plan)
    .filter((verdict) => isSure || isReminder(verdict))
    .map(({ title, sentence = '' }) => [title, sentence]);
  const advance = isSure ? advanceInWords(model, plan) : undefined;
  return toCsv([
    ...tables,
    ...(isSure ? [] : [[UNCHECKED]]),
    ...rules,
    ...(advance === undefined ? [] : [['TVA', advance]]),
  ]);
}
