import type { Problem } from './problem.ts';

/** Where a value is written. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Reports a value that is not among those known. */
export function unknown(what: string, value: string, known: readonly string[], place: Place): Problem[] {
  if (known.includes(value)) return [];
  const remedy = `écrivez un identifiant qui existe : ${known.join(', ')}`;
  return [{ ...place, message: `${what} : « ${value} ».`, remedy }];
}

/** Reports a value the second time it comes. */
export function unique(what: string): (value: string, place: Place) => Problem[] {
  const seen = new Map<string, Place>();
  return (value, place) => {
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, place);
      return [];
    }
    const message = `${what} en double : « ${value} », déjà dans ${first.file}, ligne ${first.line}.`;
    return [{ ...place, message, remedy: 'gardez-en un seul, ou changez l’un des deux' }];
  };
}
