import type { Recommendation } from '../../collections.ts';

/** A guide, as far as the reading of a sheet needs it. */
interface Guide {
  readonly id: string;
  readonly data: { readonly levels: readonly string[]; readonly variants: readonly string[] };
}

/** More would not be read: the page of guides has them all. */
const MOST_GUIDES = 6;

/** What serves the acts of a recommendation, in its order, and what else serves its step. */
interface Ranked<Entry> {
  readonly first: readonly Entry[];
  readonly others: readonly Entry[];
}

/** The entries that a recommendation names, in its order, then the rest. */
export function ranked<Entry extends { readonly id: string }>(
  named: readonly string[],
  entries: readonly Entry[],
): Ranked<Entry> {
  return {
    first: named.flatMap((id) => entries.filter((entry) => entry.id === id)),
    others: entries.filter(({ id }) => !named.includes(id)),
  };
}

/** The guides of a recommendation: those that it names, then those of its level and variants, the closest first. */
export function guidesOf<Entry extends Guide>(
  { guides: named, level, variants }: Recommendation,
  guides: readonly Entry[],
): Ranked<Entry> {
  const serves = ({ data }: Entry) =>
    level !== undefined &&
    data.levels.includes(level) &&
    (variants.length === 0 || data.variants.every((variant) => variants.includes(variant)));
  const useful = guides.filter((entry) => named.includes(entry.id) || serves(entry));
  const { first, others } = ranked(
    named,
    useful.toSorted((one, other) => one.data.levels.length - other.data.levels.length),
  );
  return { first, others: others.slice(0, MOST_GUIDES - first.length) };
}
