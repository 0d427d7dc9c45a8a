import { actsFor } from '../support/diagnosis/acts-for.ts';
import type { Told } from '../../src/diagnosis/recommendation-schema.ts';
import { readingsOf } from '../../src/diagnosis/sheet/reading.ts';
import { exchangeOf, extraServices } from '../../src/diagnosis/sheet/recommendation-content.ts';
import type { Answers } from '../../src/diagnosis/engine/model.ts';
import { recommend } from '../../src/diagnosis/engine/recommend.ts';
import {
  schemes,
  guides,
  levels,
  offer,
  questionnaire,
  recommandations,
  wayContent,
} from './questionnaire.ts';

/** What the sheet of a complete state must show, from the content. */
export function sheetOf(answers: Answers): {
  /** What not to sign. */
  beforeSigning: string[];
  /** What to do, act by act. */
  acts: string[];
  /** The services, list by list, the one to do first on top. */
  services: string[][];
  extra: string[];
  /** What the commune would give, and what it prepares. */
  asks: string[];
  toPrepare: string[];
  /** The guides and the aids that serve the acts. */
  reading: string[];
} {
  const matched = recommend(questionnaire, answers);
  const recommendation = recommandations.find(({ id }) => id === matched?.recommandation.alors);
  if (matched === undefined || recommendation === undefined) throw new Error('The state is not complete');
  const entries = levels.map(({ id, value }) => ({ id, data: value }));
  const { ways, common } = exchangeOf(recommendation, entries, offer);
  const first = matched.premierePrestation?.alors;
  const isFirst = ({ id }: { readonly id: string }) => (id === first ? 0 : 1);
  const rules = matched.prestationsEnPlus === undefined ? [] : [matched.prestationsEnPlus];
  const readings = readingsOf(recommendation, wayContent.etapes, [matched.premierePrestation ?? []].flat());
  const { guides: guidesFirst, financements: schemesFirst } = readings.at(-1) ?? recommendation;
  const titleOf = (id: string) => [...guides, ...schemes].find((entry) => entry.id === id)?.value.title ?? id;
  const saidOf = (told: readonly Told[]) =>
    actsFor(told, answers).map(({ faire, detail = '' }) => `${faire} ${detail}`.trim());
  return {
    beforeSigning: saidOf([recommendation.avantDeSigner ?? []].flat()),
    acts: saidOf(recommendation.actes),
    services: ways.map(({ services }) =>
      services.toSorted((one, other) => isFirst(one) - isFirst(other)).map(({ texte }) => texte),
    ),
    extra: extraServices(rules, entries).map(({ service }) => service.texte),
    asks: ways.flatMap(({ asks }) => asks),
    toPrepare: [...common, ...ways.flatMap(({ items }) => items)],
    reading: [...guidesFirst, ...schemesFirst].map(titleOf),
  };
}
