import { extraServices, serviceGroups } from '../../src/diagnosis/sheet/recommendation-content.ts';
import type { Answers } from '../../src/diagnosis/engine/model.ts';
import { recommend } from '../../src/diagnosis/engine/recommend.ts';
import { schemes, guides, levels, offer, questionnaire, recommendations } from './questionnaire.ts';

/** What the sheet of a complete state must show, from the content. */
export function sheetOf(answers: Answers): {
  /** The services, list by list, the one to do first on top. */
  services: string[][];
  extra: string[];
  toPrepare: string[];
  /** The guides that the recommendation names, and the aids of its step. */
  reading: string[];
} {
  const matched = recommend(questionnaire, answers);
  const recommendation = recommendations.find(({ id }) => id === matched?.recommendation.outcome);
  if (matched === undefined || recommendation === undefined) throw new Error('The state is not complete');
  const entries = levels.map(({ id, value }) => ({ id, data: value }));
  const { groups, toPrepare } = serviceGroups(recommendation, entries, offer);
  const first = matched.firstService?.outcome;
  const isFirst = ({ id }: { readonly id: string }) => (id === first ? 0 : 1);
  const rules = matched.extraServices === undefined ? [] : [matched.extraServices];
  const fits = (ids: readonly string[], id: string, served: readonly string[]) =>
    ids.includes(id) || served.includes(recommendation.level ?? '');
  return {
    services: groups.map(({ services }) =>
      services.toSorted((one, other) => isFirst(one) - isFirst(other)).map(({ text }) => text),
    ),
    extra: extraServices(rules, entries).map(({ service }) => service.text),
    toPrepare: toPrepare.flatMap(({ items }) => items),
    reading: [
      ...guides.filter(({ id }) => recommendation.guides.includes(id)),
      ...schemes.filter(({ id, value }) => fits(recommendation.schemes, id, value.levels)),
    ].map(({ value }) => value.title),
  };
}
