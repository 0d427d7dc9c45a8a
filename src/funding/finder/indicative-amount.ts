import type { Choices } from './choices.ts';
import type { ListedScheme } from './finder-data.ts';

/**
 * What a scheme would give a commune of that size, or at least of that amount, in cents; absent where no rule says so.
 */
export function indicativeCents(
  { envelope, floor }: Pick<ListedScheme, 'envelope' | 'floor'>,
  { inhabitants, cents }: Pick<Choices, 'inhabitants' | 'cents'>,
): number | undefined {
  if (!envelope) return cents && floor && Math.ceil((cents * floor) / 100);
  return inhabitants && Math.min(envelope.max, Math.max(envelope.min, inhabitants * envelope.perHead)) * 100;
}
