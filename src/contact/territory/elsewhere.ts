import { digitsOf, isWholePostcode, type Finder } from './find.ts';
import { keyOf } from './key.ts';
import type { Neighbour, Place } from './model.ts';

/** What is known of a name or a postal code that names no single place of the territory. */
export type Elsewhere =
  /** Places of the territory may be meant. */
  | { readonly kind: 'several'; readonly places: readonly Place[] }
  /** A commune of a department beside. */
  | { readonly kind: 'beside'; readonly department: string }
  /** A postal code of another department. */
  | { readonly kind: 'far' }
  /** A postal code of this department that no commune has. */
  | { readonly kind: 'no-such-code' }
  | { readonly kind: 'unknown' };

/**
 * Says what is known of a name or a postal code that names no single place of the territory. A name that
 * begins one here may be meant for it, even if a commune beside bears it; a name that only resembles one is
 * not.
 *
 * @param neighbours the departments beside; none if they could not be read: less is then known
 */
export function elsewhere(
  typed: string,
  { department, find, beginning }: Finder,
  neighbours: readonly Neighbour[],
): Elsewhere {
  const name = keyOf(typed);
  const begun = beginning(typed);
  if (begun.length > 0) return { kind: 'several', places: begun };
  const digits = digitsOf(typed);
  const isCode = name === '' && isWholePostcode(digits);
  const beside = neighbours.find((neighbour) =>
    isCode ? digits.startsWith(neighbour.department) : name !== '' && neighbour.communes.includes(name),
  );
  if (beside !== undefined) return { kind: 'beside', department: beside.name };
  if (isCode && !digits.startsWith(department)) return { kind: 'far' };
  const places = find(typed);
  if (places.length > 0) return { kind: 'several', places };
  return { kind: isCode ? 'no-such-code' : 'unknown' };
}
