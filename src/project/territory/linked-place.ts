import type { PlaceId } from '../project.ts';
import { loadTerritory } from './load-territory.ts';
import type { NamedPlace } from './model.ts';
import { namedPlace } from './named-place.ts';

/**
 * The place that a link gives by its code, in the site's words.
 *
 * @returns nothing without the network; `unknown` for a code of no place here
 */
export async function linkedPlace({ id }: PlaceId): Promise<NamedPlace | 'unknown' | undefined> {
  const territory = await loadTerritory();
  if (territory === undefined) return undefined;
  const { department, communes, groupings } = territory;
  const words = { department, groupingOf: (one: (typeof communes)[number]) => groupings[one.grouping] };
  const commune = communes.find(({ code }) => code === id);
  const grouping = groupings.find(({ siren }) => siren === id);
  if (commune) return namedPlace({ kind: 'commune', commune }, words);
  return grouping ? namedPlace({ kind: 'grouping', grouping }, words) : 'unknown';
}
