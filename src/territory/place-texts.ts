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

/** Place as the request carries it. */
export function namedPlace(
  place: Place,
  { department, groupingOf }: PlaceSearch,
  texts: TerritoryTexts,
): NamedPlace {
  const name = placeName(place);
  if (place.kind === 'grouping') {
    return { kind: 'grouping', name, label: name, department, siren: place.grouping.siren };
  }
  const { commune, formerName } = place;
  const { code, inhabitants } = commune;
  const postcode = surePostcode(place);
  const grouping = groupingOf(commune)?.name ?? '';
  return {
    kind: 'commune',
    name,
    label: [formerName ? `${name} (${formerName})` : name, postcode].filter(Boolean).join(', '),
    details: [`${texts.insee} ${code}`, grouping].filter(Boolean).join(', '),
    // A form that asks for a pair takes any of them.
    postcode: postcode ?? commune.postcodes[0] ?? '',
    code,
    grouping,
    inhabitants,
  };
}

/** Place with all its codes. */
function inFull({ label, details }: NamedPlace): string {
  return details ? `${label}, ${details}` : label;
}

/** Sentence on the place recognised, for the visitor to confirm. */
export function placeSentence(place: Place, search: PlaceSearch, texts: TerritoryTexts): string {
  if (place.kind === 'grouping' || place.formerName === undefined) {
    return namedSentence(namedPlace(place, search, texts), texts);
  }
  const lieu = inFull(namedPlace({ ...place, formerName: undefined }, search, texts));
  return interpolate(texts.faitPartie, { ancien: place.formerName, lieu });
}

/** Sentence on a place named before, in this tool or in another. */
export function namedSentence(place: NamedPlace, texts: TerritoryTexts): string {
  return interpolate(texts.reconnu, { lieu: inFull(place) });
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
