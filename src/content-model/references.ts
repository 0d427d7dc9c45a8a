import { closest } from './closest.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** The file that declares the sources. */
export const SOURCES = 'sources.yaml';

/** Where a value is written. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Collects the faults of one file, by the path of their keys. */
export interface Report {
  readonly problems: Problem[];
  readonly add: (path: readonly PropertyKey[], message: string, remedy: string) => void;
  /** {@link uniqueChecker} for the values of the file. */
  readonly uniqueChecker: (what: string) => (value: string, path: readonly PropertyKey[]) => void;
}

export function reportOn({ path: file, lineOf }: Pick<ReadFile, 'path' | 'lineOf'>): Report {
  const problems: Problem[] = [];
  return {
    problems,
    add: (path, message, remedy) => problems.push({ file, line: lineOf(path), message, remedy }),
    uniqueChecker(what) {
      const once = uniqueChecker(what);
      return (value, path) => problems.push(...once(value, { file, line: lineOf(path) }));
    },
  };
}

/** More values than this would hide the message that names them. */
const MOST_NAMED = 40;

/** What to write instead of a value that is not known. */
function remedyFor(value: string, known: readonly string[], home?: string): string {
  const near = known.length > MOST_NAMED ? closest(value, known) : undefined;
  if (near === undefined && home !== undefined)
    return `écrivez un identifiant de ${home}, ou ajoutez-y celui-ci`;
  if (near === undefined) return `écrivez un identifiant qui existe : ${known.join(', ')}`;
  return `écrivez peut-être « ${near} »${home === undefined ? '' : `, ou ajoutez « ${value} » dans ${home}`}`;
}

/**
 * Reports a value that is not among those known.
 *
 * @param home the file where those known are declared, if an editor adds some
 */
export function checkKnown(
  what: string,
  value: string,
  known: readonly string[],
  place: Place,
  home?: string,
): Problem[] {
  if (known.includes(value)) return [];
  const remedy = remedyFor(value, known, home);
  return [{ ...place, message: `${what} : « ${value} ».`, remedy }];
}

/** Reports a value the second time it comes, whatever its capitals. */
export function uniqueChecker(what: string): (value: string, place: Place, remedy?: string) => Problem[] {
  const seen = new Map<string, Place>();
  return (value, place, remedy = 'gardez-en un seul, ou changez l’un des deux') => {
    const first = seen.get(value.toLowerCase());
    if (first === undefined) {
      seen.set(value.toLowerCase(), place);
      return [];
    }
    const message = `${what} en double : « ${value} », déjà dans ${first.file}, ligne ${first.line}.`;
    return [{ ...place, message, remedy }];
  };
}
