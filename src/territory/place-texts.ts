import type { InterfaceTexts } from '../collections.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import type { Elsewhere, PlaceSearch } from './find.ts';
import type { NamedPlace, Place } from './model.ts';

export type TerritoryTexts = InterfaceTexts['territoire'];

type CommunePlace = Extract<Place, { kind: 'commune' }>;

/** Name of a place, as the field holds it once chosen. */
export function placeName(place: Place): string {
  return place.kind === 'commune' ? place.commune.name : place.grouping.name;
}

/** Option of a place in the list: its name, the former one that matched, and where it is. */
export function placeOption(
  place: Place,
  { groupingOf }: PlaceSearch,
  texts: TerritoryTexts,
): { title: string; detail: string } {
  if (place.kind === 'grouping') return { title: place.grouping.name, detail: '' };
  const { name, postcodes } = place.commune;
  const title =
    place.formerName === undefined
      ? name
      : interpolate(texts.ancienNom, { ancien: place.formerName, nom: name });
  return { title, detail: `${postcodes.join(', ')} · ${groupingOf(place.commune)?.name ?? ''}` };
}

/** Sentence on a list of at least one place. */
export function countSentence(shown: number, total: number, texts: TerritoryTexts): string {
  if (total === 1) return texts.uneProposition;
  return interpolate(shown < total ? texts.premieres : texts.propositions, { nombre: shown, total });
}

/**
 * Postal code of a commune, where it is sure: the one it was found by, or the only one. Which of several is the
 * building's, the visitor knows.
 */
function surePostcode({ commune, postcode }: CommunePlace): string | undefined {
  return postcode ?? (commune.postcodes.length === 1 ? commune.postcodes[0] : undefined);
}

/** Codes of a commune and its intercommunalité, in words. */
function communeDetails(place: CommunePlace, { groupingOf }: PlaceSearch, texts: TerritoryTexts): string {
  const { code } = place.commune;
  return [surePostcode(place), `${texts.insee} ${code}`, groupingOf(place.commune)?.name]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Place as the request carries it. */
export function namedPlace(place: Place, search: PlaceSearch, texts: TerritoryTexts): NamedPlace {
  const name = placeName(place);
  if (place.kind === 'grouping') {
    const { siren } = place.grouping;
    return { kind: 'grouping', name, label: name, department: search.department, siren };
  }
  const former = place.formerName === undefined ? '' : ` (${place.formerName})`;
  return {
    kind: 'commune',
    name,
    label: `${name}${former}, ${communeDetails(place, search, texts)}`,
    // A form that asks for a pair takes any of them.
    postcode: surePostcode(place) ?? place.commune.postcodes[0] ?? '',
    code: place.commune.code,
    grouping: search.groupingOf(place.commune)?.name ?? '',
    inhabitants: place.commune.inhabitants,
  };
}

/** Sentence on the place recognised, for the visitor to confirm. */
export function placeSentence(place: Place, search: PlaceSearch, texts: TerritoryTexts): string {
  const name = placeName(place);
  if (place.kind === 'grouping') return interpolate(texts.reconnu, { lieu: name });
  const inFull = `${name}, ${communeDetails(place, search, texts)}`;
  return place.formerName === undefined
    ? interpolate(texts.reconnu, { lieu: inFull })
    : interpolate(texts.faitPartie, { ancien: place.formerName, lieu: inFull });
}

/** Sentence on a place named before, in this tool or in another. */
export function namedSentence({ label }: NamedPlace, texts: TerritoryTexts): string {
  return interpolate(texts.reconnu, { lieu: label });
}

/** Sentence on how many people live in a commune, with the sense of the count and its year. */
export function inhabitantsSentence(
  { inhabitants }: { readonly inhabitants: number },
  year: number,
  texts: TerritoryTexts,
): string {
  return interpolate(texts.habitants, { nombre: inhabitants.toLocaleString('fr-FR'), annee: year });
}

/** Places named as examples where several may be meant. */
const MOST_EXAMPLES = 3;

/** Sentence on a name that names no single place of the list. */
export function elsewhereSentence(elsewhere: Elsewhere, texts: TerritoryTexts): string {
  switch (elsewhere.kind) {
    case 'several':
      return interpolate(texts.aChoisir, {
        lieux: elsewhere.places.slice(0, MOST_EXAMPLES).map(placeName).join(', '),
      });
    case 'beside':
      return interpolate(texts.ailleurs, { departement: elsewhere.department });
    case 'far':
      return texts.autreCodePostal;
    case 'no-such-code':
      return texts.codePostalInconnu;
    default:
      return `${texts.aucune} ${texts.inconnu}`;
  }
}
