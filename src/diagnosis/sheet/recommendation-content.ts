import { everyServiceOf, variantOf } from '../../offer/variant.ts';
import type { PossibleOutcome } from '../engine/outcomes.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import type { Level, Offer, Recommendation } from '../../collections.ts';

interface LevelEntry {
  readonly id: string;
  readonly data: Level;
}

/** One way to do a level: what it brings, what it asks of the commune, what to prepare. */
const way = (
  services: Level['prestations'],
  asks: readonly string[],
  items: readonly string[],
  title?: string,
) => ({ services, asks, items, title });

/** What a recommendation brings and what it asks: one way to do its level, or both where the choice is open. */
export type Exchange = ReturnType<typeof exchangeOf>;

/**
 * What a recommendation brings and what it asks, from its level and variants; nothing without a level: its acts say it. A way
 * has a title where another is open too; `common` is what to prepare whichever is chosen.
 */
export function exchangeOf(recommendation: Recommendation, levels: readonly LevelEntry[], offer: Offer) {
  const level = levels.find(({ id }) => id === recommendation.niveau)?.data;
  if (level === undefined) return { ways: [], common: [] };
  const variants = level.variantes.filter(({ id }) => recommendation.variantes.includes(id));
  const [only, second] = variants;
  if (only === undefined) return { ways: [way(level.prestations, [], level.aPreparer)], common: [] };
  if (second === undefined) {
    const own = recommendation.aPreparer;
    const items = own ?? [...level.aPreparer, ...only.aPreparer];
    return { ways: [way(only.prestations, own === undefined ? only.demande : [], items)], common: [] };
  }
  /** What each asks stands in the table that compares them. */
  const isCompared = offer.comparaison?.lignes.some(({ fiche }) => fiche) === true;
  const ways = variants.map(({ id, prestations, demande, aPreparer }) =>
    way(prestations, isCompared ? [] : demande, aPreparer, capitalize(variantOf(offer, id).enBref)),
  );
  return { ways, common: level.aPreparer };
}

/** The services of other levels that the recommendation may add, each with its level and the rule that adds it. */
export function extraServices(rules: PossibleOutcome['extraServices'], levels: readonly LevelEntry[]) {
  return rules.flatMap((rule) =>
    rule.alors.flatMap((id) =>
      levels.flatMap((level) =>
        everyServiceOf(level.data)
          .filter((service) => service.id === id)
          .map((service) => ({ rule, service, level })),
      ),
    ),
  );
}
