import { interpolate } from '../../content-model/text/interpolate.ts';
import { typography } from '../../content-model/text/typography.ts';
import { writeAmount } from './amount.ts';
import type { FinancingPlan } from './schema.ts';

/** The plan as its page and its script take it: rules and points say their numbers, which the rules alone know. */
export function planData({ verifieLe: _verified, regles, seuils, aVoir, ...plan }: FinancingPlan) {
  const percentOf = (id: string | undefined) => regles.find((rule) => rule.id === id)?.pourcent ?? 0;
  return {
    ...plan,
    regles: regles.map((rule) => ({
      ...rule,
      phrase: typography(interpolate(rule.phrase, { pourcent: rule.pourcent })),
    })),
    seuils: seuils.map((threshold) => ({
      ...threshold,
      phrase: interpolate(threshold.phrase, { seuil: writeAmount(threshold.euros * 100) }),
    })),
    aVoir: aVoir.map(({ texte, regle, sources }) => ({
      texte: typography(interpolate(texte, { reste: 100 - percentOf(regle) })),
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
export function linesByOrigin({ depenses, ressources }: FinancingPlan) {
  return {
    expenses: Object.fromEntries(
      depenses.flatMap(({ id, depense }) => (depense === undefined ? [] : [[depense, id]])),
    ),
    schemes: Object.fromEntries(
      ressources.toReversed().flatMap(({ id, page }) => (page === undefined ? [] : [[page, id]])),
    ),
  };
}
