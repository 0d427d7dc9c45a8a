/**
 * The tax on the investment of a plan, line by line. A plan is before tax, as its aids are; what is paid is not. A line has
 * the rate that the commune says, else the one that the content assumes for it, else none: then no total is known.
 */
import type { ExpenseLine, Plan, PlanLines } from './model.ts';

/** A rate in hundredths of a per cent, so that it is whole: 5,5 % is 550. */
export type Rate = number;

/** What a commune says of a line whose rate it does not know. */
export const UNKNOWN_RATE = 'unknown' as const;

/** Upper limit of a rate: no tax doubles a price. */
export const mostRate: Rate = 100_00;

/** The rate of a line of expenses in a plan; absent while it is not known. */
export function rateOf(plan: Plan, { id, tva }: Pick<ExpenseLine, 'id' | 'tva'>): Rate | undefined {
  const said = plan.rates?.[id];
  return said === UNKNOWN_RATE ? undefined : (said ?? tva);
}

/** The tax on an amount in cents, rounded to the cent, half a cent upwards. */
export function taxOn(cents: number, rate: Rate): number {
  return Math.round((cents * rate) / 100_00);
}

/**
 * The tax of each line of the investment, in cents, added up line by line: never the total times a rate.
 *
 * @returns the lines that have an amount, in the order of the content; those whose rate, and so whose tax, is not known; the
 *   totals, where the tax and the sum with it are absent as long as there is one of these
 */
export function taxesOf(plan: Plan, { depenses }: Pick<PlanLines, 'depenses'>) {
  const lines = depenses
    .filter(({ id, budget }) => budget === 'investissement' && (plan.amounts[id] ?? 0) > 0)
    .map((line) => {
      const beforeTax = plan.amounts[line.id] ?? 0;
      const rate = rateOf(plan, line);
      const tax = rate === undefined ? undefined : taxOn(beforeTax, rate);
      return { id: line.id, label: line.libelle, beforeTax, rate, tax };
    });
  const unknown = lines.filter(({ tax }) => tax === undefined);
  const beforeTax = lines.reduce((sum, line) => sum + line.beforeTax, 0);
  const sum = lines.reduce((all, { tax = 0 }) => all + tax, 0);
  const tax = unknown.length === 0 ? sum : undefined;
  const withTax = tax === undefined ? undefined : beforeTax + tax;
  return { lines, unknown, totals: { beforeTax, tax, withTax } };
}

export type Taxes = ReturnType<typeof taxesOf>;

/** Reads a rate as people type it: « 20 », « 5,5 », « 5.5 % »; nothing if it is none. */
export function readRate(typed: string): Rate | undefined {
  const [, percent] = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%?\s*$/.exec(typed) ?? [];
  const rate = Math.round(Number(percent?.replace(',', '.') ?? NaN) * 100);
  return rate <= mostRate ? rate : undefined;
}
