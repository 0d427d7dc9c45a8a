import type { Base, Budget, Plan, PlanModel, ShareRule, Threshold } from './plan-model.ts';

interface Line {
  readonly id: string;
}

/** What some lines add up to, in cents. */
function sum({ amounts }: Plan, lines: readonly Line[]): number {
  return lines.reduce((total, { id }) => total + (amounts[id] ?? 0), 0);
}

/** The sums of one of the two budgets, in cents. */
export interface Sums {
  readonly expenses: number;
  readonly resources: number;
  /** Resources that are missing; negative if there are too many. */
  readonly missing: number;
}

/** Adds one budget up. */
export function sumsOf(model: PlanModel, plan: Plan, budget: Budget): Sums {
  const inBudget = (line: { readonly budget: Budget }) => line.budget === budget;
  const expenses = sum(plan, model.expenses.filter(inBudget));
  const resources = sum(plan, model.resources.filter(inBudget));
  return { expenses, resources, missing: expenses - resources };
}

/** The expense that subsidies are reckoned on, in cents: the funder's own figure, or the lines that count. */
export function eligibleExpense(model: PlanModel, plan: Plan): number {
  return (
    plan.eligible ??
    sum(
      plan,
      model.expenses.filter(({ eligible }) => eligible),
    )
  );
}

function baseOf(model: PlanModel, plan: Plan, base: Base): number {
  if (base === 'eligible') return eligibleExpense(model, plan);
  return sum(
    plan,
    model.resources.filter(({ budget, origin }) => budget === 'investment' && origin !== 'private'),
  );
}

/** What a rule finds in a plan. */
export interface Finding {
  readonly rule: ShareRule;
  /** `idle`: nothing in the plan that the rule speaks of. */
  readonly verdict: 'kept' | 'broken' | 'idle';
  /** What the resources of the rule add up to, in cents. */
  readonly amount: number;
  /** What the share is taken of, in cents. */
  readonly base: number;
  /** The limit in cents: the least if it is a floor (rounded up), the most if it is a ceiling (rounded down). */
  readonly limit: number;
}

/** What a rule finds in a plan; exact, whatever the cents. */
export function findingOf(model: PlanModel, plan: Plan, rule: ShareRule): Finding {
  const amount = sum(
    plan,
    rule.resources.map((id) => ({ id })),
  );
  const base = baseOf(model, plan, rule.base);
  const isFloor = rule.limit === 'at-least';
  const exact = (base * rule.percent) / 100;
  const limit = isFloor ? Math.ceil(exact) : Math.floor(exact);
  if (isIdle(rule, amount, base)) return { rule, verdict: 'idle', amount, base, limit };
  const isKept = isFloor ? amount >= limit : amount <= limit;
  return { rule, verdict: isKept ? 'kept' : 'broken', amount, base, limit };
}

/** A rule on resources that the plan does not have, or without anything to take a share of. */
function isIdle({ always }: ShareRule, amount: number, base: number): boolean {
  return amount === 0 ? base === 0 || !always : false;
}

/** What some expenses add up to beside a threshold. */
export interface Reach {
  readonly threshold: Threshold;
  readonly amount: number;
  /** `idle`: none of these expenses in the plan. */
  readonly verdict: 'below' | 'reached' | 'idle';
}

/** Where the plan stands beside a threshold. */
export function reachOf(plan: Plan, threshold: Threshold): Reach {
  const amount = sum(
    plan,
    threshold.expenses.map((id) => ({ id })),
  );
  if (amount === 0) return { threshold, amount, verdict: 'idle' };
  return { threshold, amount, verdict: amount < threshold.cents ? 'below' : 'reached' };
}

/** The aid to investment that would be missed most if it were refused: the largest that is not yet granted. */
export function largestUncertain(model: PlanModel, plan: Plan): string | undefined {
  const granted = model.stages.at(-1);
  const uncertain = model.resources.filter(
    ({ id, budget, asked }) =>
      budget === 'investment' && asked && (plan.amounts[id] ?? 0) > 0 && plan.stages[id] !== granted,
  );
  const [largest] = uncertain.toSorted(
    (one, other) => (plan.amounts[other.id] ?? 0) - (plan.amounts[one.id] ?? 0),
  );
  return largest?.id;
}
