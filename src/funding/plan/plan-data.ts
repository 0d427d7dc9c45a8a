import { interpolate } from '../../content-model/text/interpolate.ts';
import { typography } from '../../content-model/text/typography.ts';
import { writeAmount } from './amount.ts';
import type { FinancingPlan } from './schema.ts';

/** The plan as its page and its script take it: rules and points say their numbers, which the rules alone know. */
export function planData({ verified: _verified, rules, thresholds, openPoints, ...plan }: FinancingPlan) {
  const percentOf = (id: string | undefined) => rules.find((rule) => rule.id === id)?.percent ?? 0;
  return {
    ...plan,
    rules: rules.map((rule) => ({
      ...rule,
      sentence: typography(interpolate(rule.sentence, { pourcent: rule.percent })),
    })),
    thresholds: thresholds.map((threshold) => ({
      ...threshold,
      sentence: interpolate(threshold.sentence, { seuil: writeAmount(threshold.cents) }),
    })),
    openPoints: openPoints.map(({ text, rule, sources }) => ({
      text: typography(interpolate(text, { reste: 100 - percentOf(rule) })),
      sources,
    })),
  };
}

/** The plan's lines, rules and advice with their words. */
export type WordedModel = ReturnType<typeof planData>;

/**
 * The plan's line of each kind of expense and of each scheme, by its id: what the finder may put in a plan. Of several
 * lines of one page, the first.
 */
export function linesByOrigin({ expenses, resources }: FinancingPlan) {
  return {
    expenses: Object.fromEntries(
      expenses.flatMap(({ id, kind }) => (kind === undefined ? [] : [[kind, id]])),
    ),
    schemes: Object.fromEntries(
      resources.toReversed().flatMap(({ id, page }) => (page === undefined ? [] : [[page, id]])),
    ),
  };
}
