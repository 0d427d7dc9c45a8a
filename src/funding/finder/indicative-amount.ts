import type { Choices } from './choices.ts';
import type { ListedScheme } from './finder-data.ts';

/** What a rule gives a scheme at least of that amount once it is granted, in cents; absent where no rule says so. */
export function indicativeCents(
  { floor }: Pick<ListedScheme, 'floor'>,
  { cents }: Pick<Choices, 'cents'>,
): number | undefined {
  return cents && floor && Math.ceil((cents * floor) / 100);
}
