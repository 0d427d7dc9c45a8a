import type { Project } from '../../project/project.ts';
import type { Budget, ExpenseLine, Plan, PlanLines, ResourceLine } from './model.ts';

/** The amounts of a plan. */
type Amounts = Pick<Plan, 'amounts'>;

/** The sum of some lines, in cents. */
export function sum({ amounts }: Amounts, lines: readonly { readonly id: string }[]): number {
  return lines.reduce((total, { id }) => total + (amounts[id] ?? 0), 0);
}

/** The lines of a plan, of which shares are made. */
export type Lines = Pick<PlanLines, 'depenses' | 'ressources'>;

/** The lines of a plan, by their budget alone. */
export interface BudgetLines {
  readonly depenses: readonly BudgetLine[];
  readonly ressources: readonly BudgetLine[];
}
type BudgetLine = Pick<ExpenseLine | ResourceLine, 'id' | 'budget'>;

/** Adds one budget up, in cents. The shortfall is what no resource pays; negative if they exceed the expenses. */
export function sumsOf(model: BudgetLines, plan: Amounts, budget: Budget) {
  const inBudget = (line: BudgetLine) => line.budget === budget;
  const expenses = sum(plan, model.depenses.filter(inBudget));
  const resources = sum(plan, model.ressources.filter(inBudget));
  return { expenses, resources, shortfall: expenses - resources };
}

/** The amounts of a project, by line. */
export function amountsOf({ lines = {} }: Project): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(lines).map(([id, { cents }]) => [id, cents]));
}

/** The aids of a budget that are not granted yet. */
export function ungranted(
  { ressources, etats }: Pick<PlanLines, 'ressources' | 'etats'>,
  plan: Plan,
  among: Budget = 'investissement',
): ResourceLine[] {
  const granted = etats.at(-1)?.id;
  return ressources.filter(
    ({ id, budget, demandee }) =>
      budget === among && demandee && (plan.amounts[id] ?? 0) > 0 && plan.stages[id] !== granted,
  );
}

/**
 * The refusal of the largest resource of the investment that is not granted yet.
 *
 * @returns its line and the shortfall in cents once it is refused; nothing if there is none, or if the plan balances without it
 */
export function worstRefusal(
  model: PlanLines,
  plan: Plan,
): (ResourceLine & { readonly shortfall: number }) | undefined {
  const [largest] = ungranted(model, plan).toSorted(
    (one, other) => (plan.amounts[other.id] ?? 0) - (plan.amounts[one.id] ?? 0),
  );
  if (largest === undefined) return undefined;
  const shortfall = sumsOf(model, plan, 'investissement').shortfall + (plan.amounts[largest.id] ?? 0);
  return shortfall > 0 ? { ...largest, shortfall } : undefined;
}
