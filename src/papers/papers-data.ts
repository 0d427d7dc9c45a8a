import type { FinancingPlan } from '../collections.ts';
import { capitalize } from '../content-model/text/capitalize.ts';
import { blanksIn } from '../guides/documents/blanks.ts';
import type { GuideDocument } from '../guides/documents/read-documents.ts';
import type { Blanks, Origin, Paper, PlanLines } from './model.ts';
import type { Papers, sums } from './schema.ts';

type Sum = (typeof sums)[number];

/** A document, where it is given. */
export interface PlacedDocument {
  readonly document: GuideDocument;
  /** The address of its Word file. */
  readonly address: string;
  readonly guide: Paper['guide'];
}

/** Where the site has no plan. */
export const noLines: PlanLines = { expenses: [], resources: [], asked: [], stages: [] };

function inInvestment({ budget }: Pick<FinancingPlan['expenses'][number], 'budget'>): boolean {
  return budget === 'investment';
}

/** The lines of the plan that papers speak of. */
export function planLines({ expenses, resources, stages }: FinancingPlan): PlanLines {
  return {
    expenses: expenses.filter(inInvestment).map(({ id }) => id),
    resources: resources.filter(inInvestment).map(({ id }) => id),
    asked: resources
      .filter((line) => inInvestment(line) && line.asked)
      .map(({ id, label, short }) => ({ id, label, short })),
    stages: stages.map(({ id, label }) => ({ id, label })),
  };
}

/** The lines that a sum of the plan adds up. */
export function linesOfSum(sum: Sum, { expenses, resources }: FinancingPlan): string[] {
  const budget = sum.endsWith('-annuelle') || sum.endsWith('-annuelles') ? 'running' : 'investment';
  const own = resources.filter(({ origin }) => origin === 'own');
  const lines = sum.startsWith('commune') ? own : sum === 'ressources' ? resources : expenses;
  return lines.filter((line) => line.budget === budget).map(({ id }) => id);
}

function originOf(blank: Papers['blanks'][string], plan: FinancingPlan | undefined): Origin | undefined {
  const { from, step, sum, isBalanced, lines, stages } = blank;
  if (from !== undefined) return { kind: from };
  if (step !== undefined) return { kind: 'step', step };
  if (stages !== undefined) return { kind: 'stages', lines: stages };
  if (lines !== undefined) return { kind: 'sum', lines, isRow: true, isBalanced };
  if (sum === undefined || plan === undefined) return undefined;
  return { kind: 'sum', lines: linesOfSum(sum, plan), isRow: false, isBalanced };
}

/** The blanks as the page and its script take them: each with the lines of the plan that it adds up. */
export function blanksOf({ blanks }: Papers, plan: FinancingPlan | undefined): Blanks {
  return Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => {
      const { label, input, isShared } = blank;
      return [name, { label, input, isShared, from: originOf(blank, plan) }];
    }),
  );
}

/** The models whose blanks have names, in the order of their guides. */
export function papersOf(documents: readonly PlacedDocument[], blanks: Blanks): Paper[] {
  return documents.flatMap(({ document: { file, title, blocks }, address, guide }) => {
    const all = [...new Set(blanksIn(blocks).names)];
    const names = all.filter((name) => blanks[name]?.input !== 'hand');
    return names.length === 0 ? [] : [{ file, title, heading: capitalize(title), address, guide, names }];
  });
}
