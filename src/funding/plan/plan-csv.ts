import { sumsOf } from './balance.ts';
import { toCsv, type Cell } from './csv.ts';
import { budgets, type Plan } from './model.ts';
import type { PlanPageData } from './plan-data.ts';
import { isShown, planTables } from './plan-rows.ts';
import { verdictsOf } from './plan-sentences.ts';

/** The plan as a CSV file: the tables of each budget that has an amount, then the verdict of each rule. */
export function planCsv({ model, texts }: PlanPageData, plan: Plan): string {
  const heads = [texts.ligne, texts.montant, texts.part, texts.etat];
  const filled = budgets.filter((budget) => {
    const { expenses, resources } = sumsOf(model, plan, budget);
    return expenses + resources > 0;
  });
  const tables = filled
    .flatMap((budget) => planTables(model, plan, budget, texts))
    .flatMap(({ title, rows }): Cell[][] => [
      [title],
      heads,
      ...rows.filter(isShown).map(({ label, cents, share, stage }) => [label, { cents }, share, stage]),
      [],
    ]);
  const rules = verdictsOf(model, plan, texts).map(({ title, sentence = '' }) => [title, sentence]);
  return toCsv([...tables, ...rules]);
}
