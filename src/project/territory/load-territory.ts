/** The lists of places that a page fetches on first use, not with the page. */
import { href } from '../../site/href.ts';
import type { Neighbour, Territory } from './model.ts';

/** Fetches a list; nothing if the network fails. */
async function load<Data>(address: string): Promise<Data | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The places of the department; nothing if the network fails. */
export function loadTerritory(): Promise<Territory | undefined> {
  return load(href('/territoire.json'));
}

/** The neighbouring departments; none if the network fails. */
export async function loadNeighbours(): Promise<readonly Neighbour[]> {
  return (await load(href('/territoires-voisins.json'))) ?? [];
}
