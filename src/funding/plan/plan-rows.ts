import { writeShare } from './amount.ts';
import { sumsOf } from './balance.ts';
import type { Budget, Plan, ResourceLine } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import type { PlanTexts } from './schema.ts';

/** A row of a table of the plan: a line, the total, or what is missing or in excess. */
export interface PlanRow {
  readonly kind: 'expense' | ResourceLine['origin'] | 'total' | 'gap';
  readonly label: string;
  /** The stage of the application; empty without one. */
  readonly stage: string;
  readonly cents: number;
  /** Position among the rows with an amount, the total left out; absent without amount, and for the total. */
  readonly number?: number | undefined;
  /** Share of the table's whole; empty where it has no sense. */
  readonly share: string;
}

/** One side of a budget. */
export interface PlanTable {
  readonly side: 'expenses' | 'resources';
  readonly title: string;
  /** Every line in the order of the content, then the total, then the gap. */
  readonly rows: readonly PlanRow[];
}

interface WordedLine {
  readonly id: string;
  readonly label: string;
  readonly budget: Budget;
  readonly origin?: ResourceLine['origin'];
}

/** The two tables of a budget; rows without amount are among them. */
export function planTables(model: WordedModel, plan: Plan, budget: Budget, texts: PlanTexts): PlanTable[] {
  const { expenses, resources, shortfall } = sumsOf(model, plan, budget);
  const stageLabels = new Map(model.stages.map(({ id, label }) => [id, label]));
  const centsOf = ({ id }: WordedLine) => plan.amounts[id] ?? 0;

  function rowsOf(
    all: readonly WordedLine[],
    total: number,
    whole: number,
    gap: Pick<PlanRow, 'label' | 'cents' | 'share'>,
  ): PlanRow[] {
    const lines = all.filter((line) => line.budget === budget);
    const filled = lines.filter((line) => centsOf(line) > 0);
    const numberOf = (line: WordedLine) => (filled.includes(line) ? filled.indexOf(line) + 1 : undefined);
    return [
      ...lines.map((line): PlanRow => ({
        kind: line.origin ?? 'expense',
        label: line.label,
        stage: stageLabels.get(plan.stages[line.id] ?? '') ?? '',
        cents: centsOf(line),
        number: numberOf(line),
        share: writeShare(centsOf(line), whole, 'nearest'),
      })),
      { kind: 'total', label: texts.total, stage: '', cents: total, share: '' },
      { kind: 'gap', stage: '', number: gap.cents > 0 ? filled.length + 1 : undefined, ...gap },
    ];
  }

  // Resources pay the expenses, or more: an excess is no share of the expenses.
  const whole = Math.max(expenses, resources);
  const lack = Math.max(0, shortfall);
  const excess = { label: texts.enTrop, cents: Math.max(0, -shortfall), share: '' };
  const toFind = { label: texts.aTrouver, cents: lack, share: writeShare(lack, whole, 'nearest') };
  return [
    { side: 'expenses', title: texts.depenses, rows: rowsOf(model.expenses, expenses, expenses, excess) },
    { side: 'resources', title: texts.ressources, rows: rowsOf(model.resources, resources, whole, toFind) },
  ];
}

/** Whether a row is shown: the total, and what has an amount. */
export function isShown({ kind, cents }: PlanRow): boolean {
  return kind === 'total' || cents > 0;
}
