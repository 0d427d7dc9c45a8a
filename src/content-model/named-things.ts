import type { Entry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { checkKnown, uniqueChecker } from './references.ts';

/** What editors name by an id, and where those known are. */
export interface Kind<Content> {
  /** What is said of an id that is not known: « Niveau inconnu ». */
  readonly unknown: string;
  readonly known: (content: Content, whole: Content) => readonly string[];
  /** The file where they are declared, if an editor adds some. */
  readonly home: string | undefined;
  /** What to do if the thing itself is gone. */
  readonly gone: string | undefined;
}

/** A text of a file, with its keys. */
interface Named {
  readonly value: string;
  readonly path: readonly PropertyKey[];
}

/**
 * The texts of the data of a file at a place written in its own keys: `etapes.*.guides`. `*` is any element of a list or of a
 * group, `@` the names of a group; a list of texts at the end gives each of them.
 */
export function namedAt(data: unknown, place: string): Named[] {
  const walk = (value: unknown, [key, ...rest]: readonly string[], path: readonly PropertyKey[]): Named[] => {
    if (key === undefined && (typeof value === 'string' || typeof value === 'number'))
      return [{ value: String(value), path }];
    if (typeof value !== 'object' || value === null) return [];
    const inside = Object.entries(value).map(
      ([name, child]) => [Array.isArray(value) ? Number(name) : name, child] as const,
    );
    if (key === undefined && !Array.isArray(value)) return [];
    if (key === '@') return inside.map(([name]) => ({ value: String(name), path: [...path, name] }));
    return inside
      .filter(([name]) => key === undefined || key === '*' || key === name)
      .flatMap(([name, child]) => walk(child, rest, [...path, name]));
  };
  return walk(data, place.split('.'), []);
}

/** The ids of files that name nothing known. */
export function checkNames<Content>(
  entries: readonly Entry<unknown>[],
  place: string,
  { unknown, known, home, gone }: Kind<Content>,
  content: Content,
  whole: Content,
): Problem[] {
  const all = known(content, whole);
  return entries.flatMap(({ data, path: file, lineOf }) =>
    namedAt(data, place).flatMap(({ value, path }) =>
      checkKnown(unknown, value, all, { file, line: lineOf(path) }, home, gone),
    ),
  );
}

/**
 * The texts that come twice at places of files, which share them.
 *
 * @param within whether each group of the last list has its own: the options of a question
 */
export function checkOnce(
  what: string,
  entries: readonly Entry<unknown>[],
  places: readonly string[],
  within = false,
): Problem[] {
  const checkers = new Map<string, ReturnType<typeof uniqueChecker>>();
  return entries.flatMap(({ data, path: file, lineOf }) =>
    places.flatMap((place) =>
      namedAt(data, place).flatMap(({ value, path }) => {
        const scope = within ? `${file} ${path.slice(0, -2).join('.')}` : '';
        const once = checkers.get(scope) ?? uniqueChecker(what);
        checkers.set(scope, once);
        return once(value, { file, line: lineOf(path) });
      }),
    ),
  );
}
