import type { Choices } from './choices.ts';
import type { ListedScheme } from './finder-data.ts';

/** To what an amount by inhabitant is rounded, in euros. */
const ROUND = 5000;

/**
 * What a scheme would give a commune of that size, or at least of that amount, in cents; absent where no rule says so.
 * Round: the sizes that funders count are not those that are public, and the address of a plan must not tell which commune it is.
 */
export function indicativeCents(
  { envelope, floor }: Pick<ListedScheme, 'envelope' | 'floor'>,
  { inhabitants, cents }: Pick<Choices, 'inhabitants' | 'cents'>,
): number | undefined {
  if (!envelope) return cents && floor && Math.ceil((cents * floor) / 100);
  const near = inhabitants && Math.round((inhabitants * envelope.perHead) / ROUND) * ROUND;
  return near && Math.min(envelope.max, Math.max(envelope.min, near)) * 100;
}
