import { isWholePostcode, keyOf, type Finder } from './find.ts';
import type { Neighbour } from './model.ts';

/**
 * What is known of a name that names no place of the territory: a commune beside, a postal code of another
 * department, or nothing.
 */
export type Elsewhere =
  | { readonly kind: 'beside'; readonly department: string }
  | { readonly kind: 'far' }
  | { readonly kind: 'unknown' };

function beside(neighbours: readonly Neighbour[], typed: string): Neighbour | undefined {
  if (isWholePostcode(typed)) return neighbours.find(({ department }) => typed.startsWith(department));
  const name = keyOf(typed);
  return neighbours.find(({ communes }) => communes.includes(name));
}

/**
 * Says where a name is that names no place of the territory.
 *
 * @param typed a name, or a postal code, without spaces around it
 * @param neighbours the departments beside; none if they could not be read: less is then known
 * @returns nothing if places of the territory answer to the name: one of them may be meant
 */
export function elsewhere(
  typed: string,
  { department, find }: Finder,
  neighbours: readonly Neighbour[],
): Elsewhere | undefined {
  const found = beside(neighbours, typed);
  if (found !== undefined) return { kind: 'beside', department: found.name };
  if (isWholePostcode(typed) && !typed.startsWith(department)) return { kind: 'far' };
  return find(typed).length > 0 ? undefined : { kind: 'unknown' };
}
