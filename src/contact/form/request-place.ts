import type { RequestPlace } from '../request/model.ts';
import type { Elsewhere } from '../territory/elsewhere.ts';
import type { Finder } from '../territory/find.ts';
import type { Place } from '../territory/model.ts';
import type { ContactTexts } from '../../collections.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

export type TerritoryTexts = ContactTexts['territoire'];

type CommunePlace = Extract<Place, { kind: 'commune' }>;

/** The name of a place, as it stands in the field once chosen. */
export function nameOf(place: Place): string {
  return place.kind === 'commune' ? place.commune.name : place.grouping.name;
}

/** A place in the list: its name, under which it was found if that is a former one, and where it is. */
export function choiceOf(
  place: Place,
  { groupingOf }: Finder,
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

/**
 * The postal code of a commune, where it is sure: the one it was found by, or the only one. Which of several
 * is the building's, the visitor knows.
 */
function surePostcode({ commune, postcode }: CommunePlace): string | undefined {
  return postcode ?? (commune.postcodes.length === 1 ? commune.postcodes[0] : undefined);
}

/** The codes of a commune and its intercommunalité, in words. */
function detailsOf(place: CommunePlace, finder: Finder, texts: TerritoryTexts): string {
  const { code } = place.commune;
  const grouping = finder.groupingOf(place.commune)?.name;
  return [surePostcode(place), `${texts.insee} ${code}`, grouping]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The place as the request carries it. */
export function requestPlace(place: Place, finder: Finder, texts: TerritoryTexts): RequestPlace {
  const name = nameOf(place);
  if (place.kind === 'grouping') {
    const { siren } = place.grouping;
    return { kind: 'grouping', name, label: name, department: finder.department, siren };
  }
  const former = place.formerName === undefined ? '' : ` (${place.formerName})`;
  return {
    kind: 'commune',
    name,
    label: `${name}${former}, ${detailsOf(place, finder, texts)}`,
    // A form that asks for a pair takes any of them.
    postcode: surePostcode(place) ?? place.commune.postcodes[0] ?? '',
    code: place.commune.code,
  };
}

/** What the page says of the place, so that the visitor sees that it is the right one. */
export function sentenceOf(place: Place, finder: Finder, texts: TerritoryTexts): string {
  const name = nameOf(place);
  if (place.kind === 'grouping') return interpolate(texts.reconnu, { lieu: name });
  const inFull = `${name}, ${detailsOf(place, finder, texts)}`;
  return place.formerName === undefined
    ? interpolate(texts.reconnu, { lieu: inFull })
    : interpolate(texts.faitPartie, { ancien: place.formerName, lieu: inFull });
}

/** Places named as examples where several may be meant. */
const MOST_EXAMPLES = 3;

/** What the page says of a name that names no single place of the list. */
export function sentenceElsewhere(elsewhere: Elsewhere, texts: TerritoryTexts): string {
  switch (elsewhere.kind) {
    case 'several':
      return interpolate(texts.aChoisir, {
        lieux: elsewhere.places.slice(0, MOST_EXAMPLES).map(nameOf).join(', '),
      });
    case 'beside':
      return interpolate(texts.ailleurs, { departement: elsewhere.department });
    case 'far':
      return texts.autreCodePostal;
    case 'no-such-code':
      return texts.codePostalInconnu;
    default:
      return texts.inconnu;
  }
}
