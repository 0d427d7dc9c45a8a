import { everyServiceOf, variantOf } from '../../offer/variant.ts';
import type { PossibleOutcome } from '../engine/outcomes.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import type { Level, Offer, Recommendation } from '../../collections.ts';

interface LevelEntry {
  readonly id: string;
  readonly data: Level;
}

/** What a recommendation brings and what it asks: one way to do its level, or both where the choice is open. */
export interface Exchange {
  readonly ways: readonly {
    readonly title: string | undefined;
    readonly services: Level['prestations'];
    readonly asks: readonly string[];
    readonly items: readonly string[];
  }[];
  /** What to prepare whichever way is chosen. */
  readonly common: readonly string[];
}

/**
 * What a recommendation brings and what it asks, from its level and variants; nothing without a level: its acts say it. A way
 * has a title where another is open too; what each asks then stands in the table that compares them.
 */
export function exchangeOf(
  recommendation: Recommendation,
  levels: readonly LevelEntry[],
  offer: Offer,
): Exchange {
  const level = levels.find(({ id }) => id === recommendation.niveau)?.data;
  if (level === undefined) return { ways: [], common: [] };
  const variants = level.variantes.filter(({ id }) => recommendation.variantes.includes(id));
  if (variants.length > 1) {
    const ways = variants.map(({ id, prestations, aPreparer }) => ({
      title: capitalize(variantOf(offer, id).enBref),
      services: prestations,
      asks: [],
      items: aPreparer,
    }));
    return { ways, common: level.aPreparer };
  }
  const [only] = variants;
  const own = recommendation.aPreparer;
  const way = {
    title: undefined,
    services: only?.prestations ?? level.prestations,
    asks: own === undefined ? (only?.demande ?? []) : [],
    items: own ?? [...level.aPreparer, ...(only?.aPreparer ?? [])],
  };
  return { ways: [way], common: [] };
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
