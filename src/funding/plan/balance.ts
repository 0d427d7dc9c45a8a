import type { Budget, Plan, PlanLines, ResourceLine, ShareRule, Threshold } from './model.ts';

/** The sum of some lines, in cents. */
function sum({ amounts }: Plan, lines: readonly { readonly id: string }[]): number {
  return lines.reduce((total, { id }) => total + (amounts[id] ?? 0), 0);
}

/** The sums of one of the two budgets, in cents. */
export interface Sums {
  readonly expenses: number;
  readonly resources: number;
  /** Expenses without resources; negative if resources exceed them. */
  readonly shortfall: number;
}

/** The lines of a plan, of which shares are made. */
type Lines = Pick<PlanLines, 'depenses' | 'ressources'>;

/** Adds one budget up. */
export function sumsOf(model: Lines, plan: Plan, budget: Budget): Sums {
  const inBudget = (line: { readonly budget: Budget }) => line.budget === budget;
  const expenses = sum(plan, model.depenses.filter(inBudget));
  const resources = sum(plan, model.ressources.filter(inBudget));
  return { expenses, resources, shortfall: expenses - resources };
}

/** The eligible expense, the base of subsidies, in cents: the funder's own figure, or the lines that count. */
export function eligibleExpense(model: Lines, plan: Plan): number {
  return (
    plan.eligible ??
    sum(
      plan,
      model.depenses.filter(({ retenue }) => retenue),
    )
  );
}

/**
 * The public money of the investment, in cents. The shortfall counts as public: otherwise the least share of an
 * unfinished plan would rise with each resource added.
 */
function publicMoney(model: Lines, plan: Plan): number {
  const found = model.ressources.filter(
    ({ budget, origine }) => budget === 'investissement' && origine !== 'privee',
  );
  return sum(plan, found) + Math.max(0, sumsOf(model, plan, 'investissement').shortfall);
}

/** The result of a rule on a plan. */
export interface RuleResult {
  /** `idle`: no resource of the rule in the plan; `no-base`: a base of zero. */
  readonly verdict: 'kept' | 'broken' | 'idle' | 'no-base';
  /** The sum of the rule's resources, in cents. */
  readonly amount: number;
  /** The base of the share, in cents. */
  readonly base: number;
  /** The limit in cents: the least if it is a floor (rounded up), the most if it is a ceiling (rounded down). */
  readonly limit: number;
}

/** Applies a rule to a plan, exactly to the cent. */
export function applyRule(model: Lines, plan: Plan, rule: ShareRule): RuleResult {
  const amount = sum(
    plan,
    rule.ressources.map((id) => ({ id })),
  );
  const base = rule.base === 'depense-retenue' ? eligibleExpense(model, plan) : publicMoney(model, plan);
  const isFloor = rule.limite === 'au-moins';
  const exact = (base * rule.pourcent) / 100;
  const limit = isFloor ? Math.ceil(exact) : Math.floor(exact);
  const isKept = isFloor ? amount >= limit : amount <= limit;
  const isIdle = amount === 0 && (base === 0 || !rule.toujours);
  const verdict = isIdle ? 'idle' : base === 0 ? 'no-base' : isKept ? 'kept' : 'broken';
  return { amount, base, limit, verdict };
}

/** The result of a threshold: the purchases of the project, added up, compared with it. */
export interface ThresholdResult {
  readonly amount: number;
  /** `idle`: no such purchase in the plan. */
  readonly verdict: 'below' | 'reached' | 'idle';
}

/** Applies a threshold to a plan. */
export function applyThreshold(plan: Plan, threshold: Threshold): ThresholdResult {
  const amount = sum(
    plan,
    threshold.depenses.map((id) => ({ id })),
  );
  return { amount, verdict: amount === 0 ? 'idle' : amount < threshold.euros * 100 ? 'below' : 'reached' };
}

function ungranted(
  { ressources, etats }: Pick<PlanLines, 'ressources' | 'etats'>,
  plan: Plan,
): ResourceLine[] {
  const granted = etats.at(-1)?.id;
  return ressources.filter(
    ({ id, budget, demandee }) =>
      budget === 'investissement' && demandee && (plan.amounts[id] ?? 0) > 0 && plan.stages[id] !== granted,
  );
}

/** What a council looks at first, in cents: what the investment costs, what others bring, what the owner puts in. */
export interface Figures {
  readonly cost: number;
  readonly aids: number;
  /** The part of the aids that is certain. */
  readonly granted: number;
  /** What is entered on the lines of the owner. */
  readonly own: number;
}

/** The figures of the investment. */
export function figuresOf(model: PlanLines, plan: Plan): Figures {
  const { expenses: cost, resources } = sumsOf(model, plan, 'investissement');
  const brought = model.ressources.filter(
    ({ budget, origine }) => budget === 'investissement' && origine !== 'propre',
  );
  const aids = sum(plan, brought);
  const granted = aids - sum(plan, ungranted(model, plan));
  return { cost, aids, granted, own: resources - aids };
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

/** The amount in cents of a line once it takes the shortfall of its budget; absent without a shortfall. */
export function balancing(
  model: Lines,
  plan: Plan,
  { id, budget }: Pick<ResourceLine, 'id' | 'budget'>,
): { readonly cents: number } | undefined {
  const { shortfall } = sumsOf(model, plan, budget);
  return shortfall > 0 ? { cents: (plan.amounts[id] ?? 0) + shortfall } : undefined;
}
