import { readPublicLists } from '../../../src/project/territory/public-lists.ts';
import { neighboursOf, territoryOf } from '../../../src/project/territory/territory-data.ts';
import { placeSearch } from '../../../src/project/territory/find.ts';
import type { Place } from '../../../src/project/territory/model.ts';
import { contentAfter, realContent } from '../edited-content.ts';

/** The content of the site, and the public lists, each read once. */
export const content = contentAfter([], realContent);
export const lists = readPublicLists();

export const territory = territoryOf('50', lists);
export const neighbours = neighboursOf(['14', '35', '53', '61'], lists);
export const manche = placeSearch(territory);

/** Identity of a place. */
export function idOf(place: Place): string {
  return place.kind === 'commune' ? place.commune.code : place.grouping.siren;
}

/** A place in words: « Tessy-Bocage (Pont-Farcy) » where it was found by a former name. */
export function wordsFor(place: Place | undefined): string {
  if (place === undefined) return 'rien';
  if (place.kind === 'grouping') return place.grouping.name;
  return place.formerName === undefined ? place.commune.name : `${place.commune.name} (${place.formerName})`;
}

/** The place found first, in words. */
export function first(typed: string): string {
  return wordsFor(manche.find(typed)[0]);
}

export function withoutAccents(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
}
