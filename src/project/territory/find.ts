import { isPrefixWithOneTypo } from '../../content-model/text/typo.ts';
import type { Commune, Grouping, Place, Territory } from './model.ts';
import { nameKey, shortName, type NameKey } from './names.ts';

/** Match of a name with what was typed. */
type NameMatch = (name: NameKey, typed: NameKey) => boolean;

/** Same name. */
const isSame: NameMatch = (name, typed) => name.short === typed.short;

/** First words of a name, then its beginning. */
const isBeginning: readonly NameMatch[] = [
  (name, typed) => name.short.startsWith(`${typed.short} `),
  (name, typed) => name.short.startsWith(typed.short),
];

/** Each word typed begins a word of the name, in any order. */
const hasWords: NameMatch = (name, typed) =>
  typed.words.length > 0 && typed.words.every((part) => name.words.some((word) => word.startsWith(part)));

/** Fewest letters compared with a typo: fewer fit too many names. */
const SHORTEST_TYPO = 4;

/** Name that starts with what was typed and an end, one typo apart, the article included. */
function hasOneTypo(name: NameKey, typed: NameKey, end: string): boolean {
  return (
    isPrefixWithOneTypo(name.short + end, typed.short + end) ||
    isPrefixWithOneTypo(name.whole + end, typed.whole + end)
  );
}

/** Whole name with one typo, which may also be the beginning of another. */
const isNear: NameMatch = (name, typed) =>
  typed.whole.length >= SHORTEST_TYPO && hasOneTypo(name, typed, '.');

/** First words of a name, then its beginning, with one typo. */
const isNearBeginning: readonly NameMatch[] = [' ', ''].map(
  (end) => (name, typed) => typed.short.length >= SHORTEST_TYPO && hasOneTypo(name, typed, end),
);

/** A place under one of its names. */
interface NamedPlace {
  readonly place: Place;
  readonly name: NameKey;
}

/** Initials of a grouping (« COCM »); none if they are too few to identify it. */
function initials([name = '']: readonly string[]): string[] {
  const capitals = name.replaceAll(/\P{Lu}/gu, '');
  return capitals.length < 3 ? [] : [capitals];
}

function namedPlaces({ communes, groupings }: Territory): NamedPlace[] {
  return [
    ...communes.map((commune) => ({
      place: { kind: 'commune' as const, commune },
      name: nameKey(commune.name),
    })),
    ...groupings.flatMap((grouping) =>
      [grouping.name, ...grouping.shortNames, ...initials(grouping.shortNames)].map((name) => ({
        place: { kind: 'grouping' as const, grouping },
        name: nameKey(name),
      })),
    ),
    ...communes.flatMap((commune) =>
      commune.formerNames.map((formerName) => ({
        place: { kind: 'commune' as const, commune, formerName },
        name: nameKey(formerName),
      })),
    ),
  ];
}

/** Each place once, under the name that answers best. */
function unique(places: readonly Place[]): Place[] {
  const seen = new Set<unknown>();
  return places.filter((place) => {
    const subject = place.kind === 'commune' ? place.commune : place.grouping;
    return !seen.has(subject) && seen.add(subject);
  });
}

/** Digits of what was typed: a postal code stands beside a name, or holds a space. */
function digitsOf(typed: string): string {
  return typed.replaceAll(/\D/g, '');
}

/** The postal code that was typed whole, and alone. */
export function postcodeIn(typed: string): string | undefined {
  const digits = digitsOf(typed);
  return shortName(typed) === '' && digits.length === 5 ? digits : undefined;
}

/**
 * Communes with a postal code that begins with the digits typed, and groupings, which have none. A whole code is
 * the one meant.
 */
function withPostcode(digits: string, places: readonly Place[]): Place[] {
  return places.flatMap((place): Place[] => {
    if (place.kind === 'grouping' || digits === '') return [place];
    const postcode = place.commune.postcodes.find((candidate) => candidate.startsWith(digits));
    if (postcode === undefined) return [];
    return [digits.length === 5 ? { ...place, postcode } : place];
  });
}

/** Prepares the names of a territory for search. */
export function placeSearch(territory: Territory) {
  const names = namedPlaces(territory);
  /** The most populous first: of those that share a postal code, the one that is likeliest meant. */
  const communes = territory.communes
    .toSorted((one, other) => other.inhabitants - one.inhabitants)
    .map((commune): Place => ({ kind: 'commune', commune }));

  function placesThat(matches: readonly NameMatch[], typed: string): Place[] {
    const key = nameKey(typed);
    const answers = matches.flatMap((match) => names.filter(({ name }) => match(name, key)));
    return withPostcode(digitsOf(typed), unique(answers.map(({ place }) => place)));
  }

  /** Places that answer, the best first. */
  function find(typed: string): Place[] {
    // Five digits are never an Insee code, which looks like a postal code.
    if (shortName(typed) === '') {
      return digitsOf(typed).length < 2 ? [] : withPostcode(digitsOf(typed), communes);
    }
    const found = placesThat([isSame, ...isBeginning, hasWords], typed);
    const near = placesThat(found.length > 0 ? [isNear] : [isNear, ...isNearBeginning], typed);
    return unique([...found, ...near]);
  }

  /** Places of which a name begins with what was typed. */
  function beginning(typed: string): Place[] {
    return shortName(typed) === '' ? [] : placesThat([isSame, ...isBeginning], typed);
  }

  /** Place named in full, or alone at a postal code; nothing if several may be meant. */
  function exact(typed: string): Place | undefined {
    const found = postcodeIn(typed) === undefined ? placesThat([isSame], typed) : find(typed);
    const [first, ...others] = found;
    return others.length === 0 ? first : undefined;
  }

  return {
    /** Number of the department. */
    department: territory.department,
    groupingOf: ({ grouping }: Commune): Grouping | undefined => territory.groupings[grouping],
    find,
    beginning,
    exact,
    groupings: territory.groupings.map((grouping): Place => ({ kind: 'grouping', grouping })),
  };
}

/** Search of a place by what people type. */
export type PlaceSearch = Readonly<ReturnType<typeof placeSearch>>;
