import { interpolate } from '../../content-model/text/interpolate.ts';
import { typography } from '../../content-model/text/typography.ts';
import { writeAmount } from './amount.ts';
import type { FinancingPlan } from './schema.ts';

/** A source as a rule cites it. */
export interface PlanSource {
  readonly title: string;
  readonly address?: string | undefined;
  /** Its date, and its mark unless it is official. */
  readonly details: string;
}

/** The plan as its page and its script take it: rules and points say their numbers, which the rules alone know. */
export function planData(plan: FinancingPlan) {
  const { expenses, resources, rules, thresholds, signing, taxes, stages, advice, openPoints, faults } = plan;
  const { sansScript: _sansScript, papier: _papier, ...page } = plan.page;
  const percentOf = (id: string | undefined) => rules.find((rule) => rule.id === id)?.percent ?? 0;
  return {
    model: {
      expenses: expenses.map(({ kind: _kind, ...expense }) => expense),
      resources: resources.map(({ page: _page, anchor: _anchor, ...resource }) => resource),
      rules: rules.map((rule) => ({
        ...rule,
        sentence: typography(interpolate(rule.sentence, { pourcent: rule.percent })),
      })),
      thresholds: thresholds.map(({ formerCents: _former, ...threshold }) => ({
        ...threshold,
        sentence: interpolate(threshold.sentence, { seuil: writeAmount(threshold.cents) }),
      })),
      signing,
      taxes,
      stages,
      advice,
      openPoints: openPoints.map(({ text, rule, sources }) => ({
        text: typography(interpolate(text, { reste: 100 - percentOf(rule) })),
        sources,
      })),
    },
    faults,
    texts: {
      ...page,
      aideRetenue: typography(
        interpolate(page.aideRetenue, {
          lignes: new Intl.ListFormat('fr-FR').format(
            expenses.filter(({ eligible }) => eligible).map(({ label }) => `« ${label} »`),
          ),
        }),
      ),
    },
  };
}

export type PlanPageData = ReturnType<typeof planData>;

/** The plan's lines, rules and advice with their words. */
export type WordedModel = PlanPageData['model'];

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

/** The sources that the plan's rules and advice cite, in the order of the page. */
export function sourcesOfPlan({
  rules,
  signing,
  thresholds,
  taxes,
  openPoints,
  advice,
}: FinancingPlan): string[] {
  const citing = [...rules, signing, ...thresholds, taxes, ...openPoints, ...advice];
  return [...new Set(citing.flatMap(({ sources }) => sources))];
}
