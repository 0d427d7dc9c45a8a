import { planTexts, type FinancingPlan } from './schema.ts';

/** The data that the plan's page gives its script: the content without what the HTML alone says. */
export function planData(plan: FinancingPlan) {
  const { expenses, resources, rules, thresholds, signing, stages, advice, faults, page } = plan;
  return {
    model: {
      expenses,
      resources: resources.map(({ page: _page, ...resource }) => resource),
      rules: rules.map(({ sentence: _sentence, sources: _sources, ...rule }) => rule),
      thresholds: thresholds.map(
        ({ sentence: _sentence, sources: _sources, formerCents: _former, ...threshold }) => threshold,
      ),
      signing: { title: signing.title, resources: signing.resources, verdicts: signing.verdicts },
      stages,
      advice: advice.map(({ when, line }) => ({ when, line })),
    },
    faults,
    texts: planTexts.parse(page),
  };
}

export type PlanPageData = ReturnType<typeof planData>;

/** The plan's lines, rules and advice with the words that its script says of them. */
export type WordedModel = PlanPageData['model'];

/** The sources that the plan's rules and advice cite, in the order of the page. */
export function sourcesOfPlan({ rules, signing, thresholds, openPoints, advice }: FinancingPlan): string[] {
  const citing = [...rules, signing, ...thresholds, ...openPoints, ...advice];
  return [...new Set(citing.flatMap(({ sources }) => sources))];
}
