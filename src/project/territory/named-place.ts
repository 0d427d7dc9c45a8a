import type { Commune, Grouping, NamedPlace, Place } from './model.ts';

/** What says where a commune is. */
export interface Department {
  /** Its number. */
  readonly department: string;
  readonly groupingOf: (commune: Commune) => Grouping | undefined;
}

/** Name of a place, as the field holds it once chosen. */
export function placeName(place: Place): string {
  return place.kind === 'commune' ? place.commune.name : place.grouping.name;
}

/** Place as the request carries it. */
export function namedPlace(place: Place, { department, groupingOf }: Department): NamedPlace {
  const name = placeName(place);
  if (place.kind === 'grouping') {
    return { kind: 'grouping', name, label: name, department, siren: place.grouping.siren };
  }
  const { commune, formerName } = place;
  const { code, inhabitants, postcodes } = commune;
  // The one it was found by, or the only one: which of several is the building's, the visitor knows.
  const postcode = place.postcode ?? (postcodes.length === 1 ? postcodes[0] : undefined);
  const grouping = groupingOf(commune)?.name ?? '';
  return {
    kind: 'commune',
    name,
    label: [formerName ? `${name} (${formerName})` : name, postcode].filter(Boolean).join(', '),
    details: [`code Insee ${code}`, grouping].filter(Boolean).join(', '),
    // A form that asks for a pair takes any of them.
    postcode: postcode ?? postcodes[0] ?? '',
    code,
    grouping,
    inhabitants,
  };
}
