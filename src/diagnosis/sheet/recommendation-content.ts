import { everyServiceOf, variantOf } from '../../offer/variant.ts';
import type { PossibleOutcome } from '../engine/outcomes.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import type { Level, Offer, Recommendation } from '../../collections.ts';

interface LevelEntry {
  readonly id: string;
  readonly data: Level;
}

/** One way to do a level: what it brings, what it asks of the commune, what to prepare. */
interface Way {
  /** The name of the variant, where another is open too. */
  readonly title: string | undefined;
  readonly services: Level['services'];
  readonly asks: readonly string[];
  readonly items: readonly string[];
}

/** What a recommendation brings and what it asks. */
export interface Exchange {
  /** One, or both variants of the level where the choice is open. */
  readonly ways: readonly Way[];
  /** What to prepare whatever the variant, where two are open. */
  readonly common: readonly string[];
}

/** What a recommendation brings and what it asks, from its level and variants; nothing without a level: its acts say it. */
export function exchangeOf(
  recommendation: Recommendation,
  levels: readonly LevelEntry[],
  offer: Offer,
): Exchange {
  const level = levels.find(({ id }) => id === recommendation.level)?.data;
  const plain = { title: undefined, services: [], asks: [] };
  if (level === undefined) return { ways: [], common: [] };
  const { services, toPrepare } = level;
  const variants = level.variants.filter(({ id }) => recommendation.variants.includes(id));
  const [only, second] = variants;
  if (only === undefined) return { ways: [{ ...plain, services, items: toPrepare }], common: [] };
  if (second === undefined) {
    const own = recommendation.toPrepare;
    const items = own ?? [...toPrepare, ...only.toPrepare];
    const asks = own === undefined ? only.asks : [];
    return { ways: [{ ...plain, services: only.services, asks, items }], common: [] };
  }
  /** What each asks stands in the table that compares them. */
  const isCompared = offer.comparison?.rows.some(({ onSheet }) => onSheet) === true;
  const ways = variants.map((variant) => ({
    title: capitalize(variantOf(offer, variant.id).inShort),
    services: variant.services,
    asks: isCompared ? [] : variant.asks,
    items: variant.toPrepare,
  }));
  return { ways, common: toPrepare };
}

/** The services of other levels that the recommendation may add, each with its level and the rule that adds it. */
export function extraServices(rules: PossibleOutcome['extraServices'], levels: readonly LevelEntry[]) {
  return rules.flatMap((rule) =>
    rule.outcome.flatMap((id) =>
      levels.flatMap((level) =>
        everyServiceOf(level.data)
          .filter((service) => service.id === id)
          .map((service) => ({ rule, service, level })),
      ),
    ),
  );
}
