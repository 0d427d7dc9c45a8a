import type { Base, Budget, Plan, PlanModel, ResourceLine, ShareRule, Threshold } from './model.ts';

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

/**
 * The public money of the investment, in cents. What is still to be found counts as public: a share reckoned on an
 * unfinished plan would rise at each resource added.
 */
function publicMoney(model: PlanModel, plan: Plan): number {
  const inInvestment = model.resources.filter(({ budget }) => budget === 'investment');
  const found = sum(
    plan,
    inInvestment.filter(({ origin }) => origin !== 'private'),
  );
  return found + Math.max(0, sumsOf(model, plan, 'investment').missing);
}

function baseOf(model: PlanModel, plan: Plan, base: Base): number {
  return base === 'eligible' ? eligibleExpense(model, plan) : publicMoney(model, plan);
}

/** What a rule finds in a plan. */
export interface RuleResult {
  readonly rule: ShareRule;
  /** `idle`: nothing in the plan that the rule speaks of; `baseless`: nothing to take the share of. */
  readonly verdict: 'kept' | 'broken' | 'idle' | 'no-base';
  /** What the resources of the rule add up to, in cents. */
  readonly amount: number;
  /** What the share is taken of, in cents. */
  readonly base: number;
  /** The limit in cents: the least if it is a floor (rounded up), the most if it is a ceiling (rounded down). */
  readonly limit: number;
}

/** What a rule finds in a plan; exact, whatever the cents. */
export function applyRule(model: PlanModel, plan: Plan, rule: ShareRule): RuleResult {
  const amount = sum(
    plan,
    rule.resources.map((id) => ({ id })),
  );
  const base = baseOf(model, plan, rule.base);
  const isFloor = rule.limit === 'at-least';
  const exact = (base * rule.percent) / 100;
  const limit = isFloor ? Math.ceil(exact) : Math.floor(exact);
  const found = { rule, amount, base, limit };
  if (amount === 0 && (base === 0 || !rule.always)) return { ...found, verdict: 'idle' };
  if (base === 0) return { ...found, verdict: 'no-base' };
  const isKept = isFloor ? amount >= limit : amount <= limit;
  return { ...found, verdict: isKept ? 'kept' : 'broken' };
}

/** Where the largest purchase of a kind stands beside its threshold. */
export interface ThresholdResult {
  readonly threshold: Threshold;
  readonly amount: number;
  /** `idle`: none of these expenses in the plan. */
  readonly verdict: 'below' | 'reached' | 'idle';
}

/** Where the plan stands beside a threshold. */
export function applyThreshold(plan: Plan, threshold: Threshold): ThresholdResult {
  const amount = Math.max(...threshold.expenses.map((id) => plan.amounts[id] ?? 0));
  if (amount === 0) return { threshold, amount, verdict: 'idle' };
  return { threshold, amount, verdict: amount < threshold.cents ? 'below' : 'reached' };
}

function ungranted({ resources, stages }: PlanModel, plan: Plan): ResourceLine[] {
  const granted = stages.at(-1);
  return resources.filter(
    ({ id, budget, asked }) =>
      budget === 'investment' && asked && (plan.amounts[id] ?? 0) > 0 && plan.stages[id] !== granted,
  );
}

/** How sure the investment is of its money, in cents: what is not granted yet, and what the owner brings. */
export function certaintyOf(
  model: PlanModel,
  plan: Plan,
): { readonly uncertain: number; readonly own: number } {
  const owner = model.resources.filter(({ budget, origin }) => budget === 'investment' && origin === 'own');
  return { uncertain: sum(plan, ungranted(model, plan)), own: sum(plan, owner) };
}

/** An aid that may be refused, and what would then be missing, in cents. */
export interface Refusal {
  readonly id: string;
  readonly missing: number;
}

/**
 * What the refusal of the largest aid to investment that is not yet granted would cost.
 *
 * @returns nothing if there is no such aid, or if the plan does without it
 */
export function worstRefusal(model: PlanModel, plan: Plan): Refusal | undefined {
  const [largest] = ungranted(model, plan).toSorted(
    (one, other) => (plan.amounts[other.id] ?? 0) - (plan.amounts[one.id] ?? 0),
  );
  if (largest === undefined) return undefined;
  const missing = sumsOf(model, plan, 'investment').missing + (plan.amounts[largest.id] ?? 0);
  return missing > 0 ? { id: largest.id, missing } : undefined;
}
