import { placeSearch, type PlaceSearch } from './find.ts';
import type { Neighbour, Territory } from './model.ts';

/** Addresses of the lists. */
export interface TerritoryAddresses {
  readonly territory: string;
  readonly neighbours: string;
}

async function load<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Fetches the places to propose; nothing if the network fails. */
export function loadPlaces({ territory }: TerritoryAddresses): Promise<PlaceSearch | undefined> {
  return load<Territory>(territory).then(placeSearch, () => undefined);
}

/** Fetches the communes next door; none if the network fails. */
export async function loadNeighbours({ neighbours }: TerritoryAddresses): Promise<readonly Neighbour[]> {
  return load<readonly Neighbour[]>(neighbours).catch(() => []);
}
