import { begins, beginsNear, hasWords, isNear, isSame, type Fits } from './fits.ts';
import { fullKeyOf, keyOf, type Key } from './key.ts';
import type { Commune, Grouping, Place, Territory } from './model.ts';

/** A place with one of the names by which people call it. */
interface Named {
  readonly place: Place;
  readonly name: Key;
}

/** The capitals by which people call a grouping (« COCM »); none if they are too few to tell it. */
function capitalsOf([name = '']: readonly string[]): string[] {
  const capitals = name.replaceAll(/\P{Lu}/gu, '');
  return capitals.length < 3 ? [] : [capitals];
}

function namesOf({ communes, groupings }: Territory): Named[] {
  return [
    ...communes.map((commune) => ({
      place: { kind: 'commune' as const, commune },
      name: fullKeyOf(commune.name),
    })),
    ...groupings.flatMap((grouping) =>
      [grouping.name, ...grouping.shortNames, ...capitalsOf(grouping.shortNames)].map((name) => ({
        place: { kind: 'grouping' as const, grouping },
        name: fullKeyOf(name),
      })),
    ),
    ...communes.flatMap((commune) =>
      commune.formerNames.map((formerName) => ({
        place: { kind: 'commune' as const, commune, formerName },
        name: fullKeyOf(formerName),
      })),
    ),
  ];
}

/** The same place under another of its names counts once, under the name that answers best. */
function once(places: readonly Place[]): Place[] {
  const seen = new Set<unknown>();
  return places.filter((place) => {
    const subject = place.kind === 'commune' ? place.commune : place.grouping;
    return !seen.has(subject) && seen.add(subject);
  });
}

/**
 * The communes with a postal code that begins with the digits typed; groupings have none. A code typed to its
 * end is the one meant.
 */
function at(digits: string, places: readonly Place[]): Place[] {
  return places.flatMap((place): Place[] => {
    if (place.kind === 'grouping' || digits === '') return [place];
    const postcode = place.commune.postcodes.find((candidate) => candidate.startsWith(digits));
    if (postcode === undefined) return [];
    return [isWholePostcode(digits) ? { ...place, postcode } : place];
  });
}

/** The digits of what was typed: people write a postal code beside a name, or with a space. */
export function digitsOf(typed: string): string {
  return typed.replaceAll(/\D/g, '');
}

/** A postal code typed to its end. */
export function isWholePostcode(typed: string): boolean {
  return /^\d{5}$/.test(typed.trim());
}

/** Finds places by what people type. */
export interface Finder {
  /** The number of the department. */
  readonly department: string;
  readonly groupingOf: (commune: Commune) => Grouping | undefined;
  /** The places that answer, the best first. */
  readonly find: (typed: string) => Place[];
  /** The places of which a name begins with what was typed. */
  readonly beginning: (typed: string) => Place[];
  /** The place that was named in full, or the only one of a postal code; nothing if several may be meant. */
  readonly exact: (typed: string) => Place | undefined;
  /** Every grouping. */
  readonly groupings: readonly Place[];
}

/** Prepares the names of a territory for searches. */
export function finder(territory: Territory): Finder {
  const names = namesOf(territory);
  const communes = territory.communes.map((commune): Place => ({ kind: 'commune', commune }));

  function placesOf(typed: string, fits: readonly Fits[]): Place[] {
    const key = fullKeyOf(typed);
    const answers = fits.flatMap((fit) => names.filter(({ name }) => fit(name, key)));
    return at(digitsOf(typed), once(answers.map(({ place }) => place)));
  }

  function find(typed: string): Place[] {
    // Five digits are never an Insee code, which looks like a postal code.
    if (keyOf(typed) === '') return digitsOf(typed).length < 2 ? [] : at(digitsOf(typed), communes);
    const found = placesOf(typed, [isSame, ...begins, hasWords]);
    return once([...found, ...placesOf(typed, found.length > 0 ? [isNear] : [isNear, ...beginsNear])]);
  }

  function exact(typed: string): Place | undefined {
    const isCode = keyOf(typed) === '' && isWholePostcode(digitsOf(typed));
    const [first, ...others] = isCode ? find(typed) : placesOf(typed, [isSame]);
    return others.length === 0 ? first : undefined;
  }

  return {
    department: territory.department,
    groupingOf: ({ grouping }) => territory.groupings[grouping],
    find,
    beginning: (typed) => (keyOf(typed) === '' ? [] : placesOf(typed, [isSame, ...begins])),
    exact,
    groupings: territory.groupings.map((grouping) => ({ kind: 'grouping', grouping })),
  };
}
