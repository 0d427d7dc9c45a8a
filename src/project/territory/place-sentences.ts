import { postcodeIn, type PlaceSearch } from './find.ts';
import type { NamedPlace, Neighbour, Place } from './model.ts';
import { namedPlace, placeName } from './named-place.ts';
import { shortName } from './names.ts';

/** Option of a place in the list: its name, the former one that matched, and where it is. */
export function placeOption(place: Place, { groupingOf }: PlaceSearch): { title: string; detail: string } {
  if (place.kind === 'grouping') return { title: place.grouping.name, detail: '' };
  const { name, postcodes } = place.commune;
  const title = place.formerName === undefined ? name : `${place.formerName}, aujourd’hui ${name}`;
  return { title, detail: `${postcodes.join(', ')} · ${groupingOf(place.commune)?.name ?? ''}` };
}

/** Sentence on a list of at least one place. */
export function countSentence(shown: number, total: number): string {
  if (total === 1) return 'Une proposition.';
  if (shown === total) return `${shown} propositions.`;
  return `Les ${shown} premières propositions sur ${total}. Continuez à écrire pour en avoir moins.`;
}

/** Place with all its codes. */
function inFull({ label, details }: NamedPlace): string {
  return details ? `${label}, ${details}` : label;
}

/** Sentence on the place recognised, for the visitor to confirm. */
export function placeSentence(place: Place, search: PlaceSearch): string {
  if (place.kind === 'grouping' || place.formerName === undefined) {
    return namedSentence(namedPlace(place, search));
  }
  const today = inFull(namedPlace({ ...place, formerName: undefined }, search));
  return `${place.formerName} fait aujourd’hui partie de ${today}.`;
}

/** Sentence on a place named before, in this tool or in another. */
export function namedSentence(place: NamedPlace): string {
  return `${inFull(place)}.`;
}

/** Places named as examples where several may be meant. */
const MOST_EXAMPLES = 3;

/** Said of a name that no place of the list bears, as soon as it is typed. */
export const UNKNOWN = 'Commune ou groupement non reconnu.';

/** Ends what is said of a place elsewhere. */
const LET_US_TALK = 'Si votre projet touche la Manche, nous vous proposons d’en parler.';

const said = (sentence: string) => ({ sentence, isOutside: false });
const saidOutside = (what: string) => ({ sentence: `${what} ${LET_US_TALK}`, isOutside: true });
const chooseAmong = (places: readonly Place[]) =>
  said(
    `Choisissez dans la liste, par exemple : ${places.slice(0, MOST_EXAMPLES).map(placeName).join(', ')}.`,
  );

/**
 * What is said of a name or a postal code that names no single place of the territory. The beginning of a name here wins
 * over a commune of that name next door; a mere resemblance does not.
 *
 * @param neighbours neighbouring departments; none if they could not be read
 * @returns the sentence, and whether it is sure to be of another department
 */
export function elsewhere(
  typed: string,
  { department, find, beginning }: PlaceSearch,
  neighbours: readonly Neighbour[],
): { sentence: string; isOutside: boolean } {
  const begun = beginning(typed);
  if (begun.length > 0) return chooseAmong(begun);
  const name = shortName(typed);
  const postcode = postcodeIn(typed);
  const beside = neighbours.find((neighbour) =>
    postcode === undefined
      ? name !== '' && neighbour.communes.includes(name)
      : postcode.startsWith(neighbour.department),
  );
  if (beside !== undefined) return saidOutside(`C’est une commune d’un autre département (${beside.name}).`);
  if (postcode?.startsWith(department) === false)
    return saidOutside('C’est le code postal d’un autre département.');
  const places = find(typed);
  if (places.length > 0) return chooseAmong(places);
  return said(
    postcode === undefined
      ? `${UNKNOWN} Un syndicat s’écrit en entier. Une commune d’un autre département ? ${LET_US_TALK}`
      : 'Aucune commune de la Manche n’a ce code postal.',
  );
}
