import { fold, withoutArticle } from './fold.ts';
import type { Commune, Grouping, Place, Territory } from './model.ts';
import { startsWithOneSlip } from './slip.ts';

/** A place with one of the names by which people call it. */
interface Named {
  readonly place: Place;
  readonly name: string;
}

/** How well a name answers, the best first; nothing if it does not. */
const ranks: readonly ((name: string, typed: string) => boolean)[] = [
  (name, typed) => name === typed,
  (name, typed) => name.startsWith(`${typed} `),
  (name, typed) => name.startsWith(typed),
  hasWordsInOrder,
];

/** Fewer letters fit too many names with one slip. */
const SHORTEST_SLIP = 4;

/** Whether each word typed begins a word of the name, in the same order; words between may be left out. */
function hasWordsInOrder(name: string, typed: string): boolean {
  const words = name.split(' ');
  let from = 0;
  return typed.split(' ').every((part) => {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(part));
    from = at + 1;
    return at !== -1;
  });
}

/** A name as it is looked for: folded, without its article. */
export function keyOf(name: string): string {
  return withoutArticle(fold(name));
}

function namesOf({ communes, groupings }: Territory): Named[] {
  return [
    ...groupings.flatMap((grouping) =>
      [grouping.name, ...grouping.shortNames].map((name) => ({
        place: { kind: 'grouping' as const, grouping },
        name: keyOf(name),
      })),
    ),
    ...communes.map((commune) => ({
      place: { kind: 'commune' as const, commune },
      name: keyOf(commune.name),
    })),
    ...communes.flatMap((commune) =>
      commune.formerNames.map((formerName) => ({
        place: { kind: 'commune' as const, commune, formerName },
        name: keyOf(formerName),
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

/** A postal code, or what has been typed of it: five digits are never an Insee code, which looks the same. */
export function isPostcode(typed: string): boolean {
  return /^\d{2,5}$/.test(typed.trim());
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
  /** The place that was named in full and that nothing else is called; nothing otherwise. */
  readonly exact: (typed: string) => Place | undefined;
}

/** Prepares the names of a territory for searches. */
export function finder(territory: Territory): Finder {
  const names = namesOf(territory);

  function byPostcode(typed: string): Place[] {
    return territory.communes.flatMap((commune): Place[] => {
      const postcode = commune.postcodes.find((candidate) => candidate.startsWith(typed.trim()));
      return postcode === undefined ? [] : [{ kind: 'commune', commune, postcode }];
    });
  }

  function find(typed: string): Place[] {
    if (isPostcode(typed)) return byPostcode(typed);
    const folded = keyOf(typed);
    if (folded === '') return [];
    const answers = ranks.flatMap((fits) => names.filter(({ name }) => fits(name, folded)));
    if (answers.length > 0 || folded.length < SHORTEST_SLIP) return once(answers.map(({ place }) => place));
    return once(names.filter(({ name }) => startsWithOneSlip(name, folded)).map(({ place }) => place));
  }

  function exact(typed: string): Place | undefined {
    const folded = keyOf(typed);
    const [first, ...others] = once(names.filter(({ name }) => name === folded).map(({ place }) => place));
    return others.length === 0 ? first : undefined;
  }

  return {
    department: territory.department,
    groupingOf: ({ grouping }) => territory.groupings[grouping],
    find,
    exact,
  };
}
