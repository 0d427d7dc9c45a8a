import { writeAmount, writeShare } from './amount.ts';
import { sumsOf } from './balance.ts';
import type { Budget, Plan, ResourceLine } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import type { PlanTexts } from './texts.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

/** A row of a table of the plan: a line, the total, or what is missing or in excess. */
export interface PlanRow {
  readonly kind: 'expense' | ResourceLine['origin'] | 'total' | 'gap';
  /** The line's id; empty for the total and the gap. */
  readonly id: string;
  readonly label: string;
  /** The label in a word or two; empty for the total. */
  readonly short: string;
  /** The stage of the application; empty without one. */
  readonly stage: string;
  readonly cents: number;
  /** Share of the table's whole; empty where it has no sense. */
  readonly share: string;
}

/** One side of a budget. */
export interface PlanTable {
  readonly side: 'expenses' | 'resources';
  readonly title: string;
  /** The sum of its lines, in cents. */
  readonly sum: number;
  /** Every line in the order of the content, then the total, then the gap. */
  readonly rows: readonly PlanRow[];
}

type WordedLine = WordedModel['expenses'][number] | WordedModel['resources'][number];

/**
 * The two tables of a budget, expenses then resources; rows without amount are among them.
 *
 * @param isSure false while an amount is to be corrected: nothing is known to be missing or in excess
 */
export function planTables(
  model: WordedModel,
  plan: Plan,
  budget: Budget,
  texts: PlanTexts,
  isSure: boolean,
): readonly [expenses: PlanTable, resources: PlanTable] {
  const { expenses, resources, shortfall } = sumsOf(model, plan, budget);

  function stageOf(line: WordedLine): string {
    if (!('asked' in line && line.asked)) return '';
    const stage = model.stages.find(({ id }) => id === plan.stages[line.id]) ?? model.stages[0];
    return stage?.label ?? '';
  }

  function rowsOf(
    all: readonly WordedLine[],
    total: number,
    whole: number,
    gap: { readonly label: string; readonly cents: number; readonly share?: string },
  ): PlanRow[] {
    const none = { id: '', short: '', stage: '', share: '' };
    return [
      ...all
        .filter((line) => line.budget === budget)
        .map((line): PlanRow => {
          const { id, label, short } = line;
          const cents = plan.amounts[id] ?? 0;
          return {
            kind: 'origin' in line ? line.origin : 'expense',
            id,
            label,
            short,
            stage: stageOf(line),
            cents,
            share: writeShare(cents, whole, 'round'),
          };
        }),
      { ...none, kind: 'total', label: texts.total, cents: total },
      { ...none, kind: 'gap', ...gap, short: gap.label },
    ];
  }

  // Resources pay the expenses, or more: an excess is no share of the expenses.
  const whole = Math.max(expenses, resources);
  const excess = { label: texts.enTrop, cents: isSure ? Math.max(0, -shortfall) : 0 };
  const lack = isSure ? Math.max(0, shortfall) : 0;
  const toFind = { label: texts.aTrouver, cents: lack, share: writeShare(lack, whole, 'round') };
  return [
    {
      side: 'expenses',
      title: texts.depenses,
      sum: expenses,
      rows: rowsOf(model.expenses, expenses, expenses, excess),
    },
    {
      side: 'resources',
      title: texts.ressources,
      sum: resources,
      rows: rowsOf(model.resources, resources, whole, toFind),
    },
  ];
}

/** Whether a row is part of the plan as it stands: the total, and what has an amount. */
export function isShown({ kind, cents }: PlanRow): boolean {
  return kind === 'total' || cents > 0;
}

/** A part of a bar, as wide as its amount. */
export interface Segment {
  /** How it is drawn: an expense by the rank of its line in the content, money by whose it is and how sure. */
  readonly look: `expense-${number}` | 'hoped' | 'requested' | 'granted' | 'own' | 'gap';
  readonly name: string;
  readonly amount: string;
  readonly cents: number;
}

/** A bar: its segments, and all of it in words. */
export interface PlanBar {
  readonly segments: readonly Segment[];
  readonly inWords: string;
}

/** Draws a table as a bar: a segment for each row with an amount. */
export function barOf({ stages }: WordedModel, { rows, title }: PlanTable, texts: PlanTexts): PlanBar {
  const drawn = rows.filter((row) => row.kind !== 'total' && row.cents > 0);
  const lookOf = (row: PlanRow): Segment['look'] => {
    const { kind, stage } = row;
    if (kind === 'expense') return `expense-${rows.indexOf(row)}`;
    if (kind === 'own' || kind === 'gap') return kind;
    if (stage === stages[0]?.label) return 'hoped';
    return stage === '' || stage === stages.at(-1)?.label ? 'granted' : 'requested';
  };
  const lignes = drawn.map(({ label, cents, share, stage }) =>
    [`${label} ${writeAmount(cents)}`, share, stage].filter(Boolean).join(', '),
  );
  return {
    segments: drawn.map((row) => ({
      look: lookOf(row),
      name: row.short,
      amount: [writeAmount(row.cents), row.stage].filter(Boolean).join(' · '),
      cents: row.cents,
    })),
    inWords: interpolate(texts.dessinEnMots, {
      titre: title,
      lignes: lignes.join(' ; ') || texts.rienADessiner,
    }),
  };
}
