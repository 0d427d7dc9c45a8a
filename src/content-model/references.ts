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
}

export function reportOn({ path: file, lineOf }: Pick<ReadFile, 'path' | 'lineOf'>): Report {
  const problems: Problem[] = [];
  return {
    problems,
    add: (path, message, remedy) => problems.push({ file, line: lineOf(path), message, remedy }),
  };
}

/** More values than this would hide the message that names them. */
const MOST_NAMED = 40;

/** What to write instead of a value that is not known: the closest, or any. */
function remedyFor(value: string, known: readonly string[], home?: string): string {
  const near = closest(value, known);
  const others = [...new Set(known)].filter((one) => one !== near);
  const list = known.length > MOST_NAMED || others.length === 0 ? '' : others.join(', ');
  const start = near === undefined ? '' : `écrivez peut-être « ${near} »`;
  const rest = home === undefined ? list : `ajoutez « ${value} » dans ${home}`;
  if (start !== '')
    return rest === '' ? start : `${start}, ou ${home === undefined ? `un de ceux-ci : ${rest}` : rest}`;
  if (home !== undefined) return `écrivez un identifiant de ${home}, ou ${rest}`;
  return list === ''
    ? 'retirez-le : rien de ce genre n’existe ici'
    : `écrivez un identifiant qui existe : ${list}`;
}

/**
 * Reports a value that is not among those known.
 *
 * @param home the file where those known are declared, if an editor adds some
 * @param gone what to do if the thing itself is gone, told before all
 */
export function checkKnown(
  what: string,
  value: string,
  known: readonly string[],
  place: Place,
  home?: string,
  gone?: string,
): Problem[] {
  if (known.includes(value)) return [];
  const remedy = remedyFor(value, known, home);
  return [
    {
      ...place,
      message: `${what} : « ${value} ».`,
      remedy: gone === undefined ? remedy : `${remedy} ; ${gone}`,
    },
  ];
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
