/** What the shares of a plan make of the rules. */
import { sum, sumsOf, type Lines } from './balance.ts';
import type { Plan, ShareRule } from './model.ts';

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

/**
 * Applies a rule to a plan, exactly to the cent: the sum of its resources, the base of their share, and the limit, the least
 * if it is a floor (rounded up), the most if it is a ceiling (rounded down).
 */
export function applyRule(model: Lines, plan: Plan, rule: ShareRule) {
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
  /** `idle`: no resource of the rule in the plan; `no-base`: a base of zero. */
  const verdict: 'kept' | 'broken' | 'idle' | 'no-base' = isIdle
    ? 'idle'
    : base === 0
      ? 'no-base'
      : isKept
        ? 'kept'
        : 'broken';
  return { amount, base, limit, verdict };
}
