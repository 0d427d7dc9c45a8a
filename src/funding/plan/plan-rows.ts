import { writeAmount, writeShare } from './amount.ts';
import { sum, sumsOf, ungranted, type Lines } from './balance.ts';
import type { Budget, Plan, PlanLines, ResourceLine } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import { rateOf, taxesOf, type Rate } from './taxes.ts';

/** A row of a table of the plan: a line, the total, what is missing or in excess, the tax and the total with it. */
export interface PlanRow {
  readonly kind: 'expense' | ResourceLine['origine'] | 'total' | 'gap' | 'tax' | 'with-tax';
  /** The line's id; empty for the total and the gap. */
  readonly id: string;
  readonly label: string;
  /** The label in a word or two; empty for the total. */
  readonly short: string;
  /** The stage of the application, or the rate of the tax; empty without one. */
  readonly mark: string;
  /** Absent where it is not known: the tax, while a line has no rate. */
  readonly cents: number | undefined;
  /** Share of the table's whole; empty where it has no sense. */
  readonly share: string;
}

/** One side of a budget. */
export interface PlanTable {
  readonly side: 'expenses' | 'resources';
  readonly title: string;
  /** The sum of its lines, in cents. */
  readonly sum: number;
  /** Every line in the order of the content, then the total, the gap, and under the investment what is paid with tax. */
  readonly rows: readonly PlanRow[];
}

type WordedLine = WordedModel['depenses'][number] | WordedModel['ressources'][number];

/**
 * The two tables of a budget, expenses then resources; rows without amount are among them.
 *
 * @param isSure false while an amount is to be corrected: nothing is known to be missing or in excess
 */
export function planTables(
  model: WordedModel,
  plan: Plan,
  budget: Budget,
  isSure: boolean,
): readonly [expenses: PlanTable, resources: PlanTable] {
  const { expenses, resources, shortfall } = sumsOf(model, plan, budget);

  function markOf(line: WordedLine): string {
    if (!('demandee' in line)) return budget === 'investissement' ? rateInWords(rateOf(plan, line)) : '';
    if (!line.demandee) return '';
    const stage = model.etats.find(({ id }) => id === plan.stages[line.id]) ?? model.etats[0];
    return stage?.libelle ?? '';
  }

  const none = { id: '', short: '', mark: '', share: '' };

  function rowsOf(
    all: readonly WordedLine[],
    total: number,
    whole: number,
    totalLabel: string,
    gap: { readonly label: string; readonly cents: number; readonly share?: string },
  ): PlanRow[] {
    return [
      ...all
        .filter((line) => line.budget === budget)
        .map((line): PlanRow => {
          const { id, libelle: label, court: short } = line;
          const cents = plan.amounts[id] ?? 0;
          return {
            kind: 'origine' in line ? line.origine : 'expense',
            id,
            label,
            short,
            mark: markOf(line),
            cents,
            share: writeShare(cents, whole),
          };
        }),
      { ...none, kind: 'total', label: totalLabel, cents: total },
      { ...none, kind: 'gap', ...gap, short: gap.label },
    ];
  }

  /** What is paid with tax: known once every amount is read and every line has its rate. */
  function taxRows(): PlanRow[] {
    if (budget !== 'investissement' || !isSure) return [];
    const { tax, withTax } = taxesOf(plan, model).totals;
    return [
      { ...none, kind: 'tax', label: 'TVA', cents: tax },
      { ...none, kind: 'with-tax', label: 'Total toutes taxes comprises', cents: withTax },
    ];
  }

  // Resources pay the expenses, or more: an excess is no share of the expenses.
  const whole = Math.max(expenses, resources);
  const excess = { label: 'En trop', cents: isSure ? Math.max(0, -shortfall) : 0 };
  const beforeTax = budget === 'investissement' ? 'Total hors taxes' : 'Total';
  const lack = isSure ? Math.max(0, shortfall) : 0;
  const toFind = { label: 'À trouver', cents: lack, share: writeShare(lack, whole) };
  return [
    {
      side: 'expenses',
      title: 'Dépenses',
      sum: expenses,
      rows: [...rowsOf(model.depenses, expenses, expenses, beforeTax, excess), ...taxRows()],
    },
    {
      side: 'resources',
      title: 'Recettes',
      sum: resources,
      rows: rowsOf(model.ressources, resources, whole, 'Total', toFind),
    },
  ];
}

/** Whether a row is part of the plan as it stands: the totals, and what has an amount. */
export function isShown({ kind, cents }: PlanRow): boolean {
  return kind === 'total' || isTax(kind) || (cents ?? 0) > 0;
}

/** Whether a row is what is paid beside the plan, which is before tax. */
export function isTax(kind: PlanRow['kind']): boolean {
  return kind === 'tax' || kind === 'with-tax';
}

/** Draws a table as a bar: a segment for each row with an amount, and all of it in words. */
export function barOf({ etats }: WordedModel, { rows, title }: PlanTable) {
  const drawn = rows.flatMap(({ cents = 0, ...row }) =>
    row.kind === 'total' || isTax(row.kind) || cents === 0 ? [] : [{ ...row, cents }],
  );
  /** An expense is drawn by the rank of its line in the content, money by whose it is and how sure. */
  const lookOf = ({ id, kind, mark }: PlanRow) => {
    if (kind === 'expense') return `expense-${rows.findIndex((row) => row.id === id)}`;
    if (kind === 'propre' || kind === 'gap') return kind;
    if (mark === etats[0]?.libelle) return 'hoped';
    return mark === '' || mark === etats.at(-1)?.libelle ? 'granted' : 'requested';
  };
  const lines = drawn.map(({ label, cents, share, mark }) =>
    [`${label} ${writeAmount(cents)}`, share, mark].filter(Boolean).join(', '),
  );
  return {
    segments: drawn.map((row) => ({
      look: lookOf(row),
      name: row.short,
      amount: [writeAmount(row.cents), row.mark].filter(Boolean).join(' · '),
      cents: row.cents,
    })),
    inWords: `${title} : ${lines.join(' ; ') || 'dessinées ici dès le premier montant'}.`,
  };
}

/**
 * What a council looks at first, in cents: what the investment costs, what others bring, the part of it that is certain, what is
 * entered on the lines of the owner.
 */
export function figuresOf(model: PlanLines, plan: Plan) {
  const { expenses: cost, resources } = sumsOf(model, plan, 'investissement');
  const brought = model.ressources.filter(
    ({ budget, origine }) => budget === 'investissement' && origine !== 'propre',
  );
  const aids = sum(plan, brought);
  const granted = aids - sum(plan, ungranted(model, plan));
  return { cost, aids, granted, own: resources - aids };
}

/** The amount in cents of a line once it takes the shortfall of its budget; absent without a shortfall. */
export function balancing(
  model: Lines,
  plan: Plan,
  { id, budget }: Pick<ResourceLine, 'id' | 'budget'>,
): { readonly cents: number } | undefined {
  const { shortfall } = sumsOf(model, plan, budget);
  return shortfall > 0 ? { cents: (plan.amounts[id] ?? 0) + shortfall } : undefined;
}

/** A rate in per cent: « 5,5 % ». */
export function writeRate(rate: Rate): string {
  return new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 2 }).format(rate / 100_00);
}

/** The rate of a line in words: « TVA 5,5 % », « sans TVA », or that it is to be said. */
export function rateInWords(rate: Rate | undefined): string {
  if (rate === undefined) return 'TVA à préciser';
  return rate === 0 ? 'sans TVA' : `TVA ${writeRate(rate)}`;
}
