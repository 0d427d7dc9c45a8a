import { alphabet } from './code.ts';

/** Characters mistaken for others, on paper or on the phone. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'QD',
  O: 'QD',
  Q: 'D',
  D: 'Q',
  '1': '7T',
  I: '7T',
  L: '7T',
  U: 'V',
  V: 'W',
  Z: '2',
  S: '5',
  '5': 'S',
  B: '8',
  '8': 'B',
  G: '6',
  '6': 'G',
};

/** The characters that a code may have and that look alike, two by two. */
export function lookAlikes(): string[][] {
  const pairs = Object.entries(LOOK_ALIKES)
    .flatMap(([one, others]) => [...others].map((other) => [one, other]))
    .filter((pair) => pair.every((character) => alphabet.includes(character)));
  return [...Map.groupBy(pairs, (pair) => pair.toSorted().join('')).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}

/** The digits and letters that no code has. */
export function absentCharacters(): string[] {
  return [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((character) => !alphabet.includes(character));
}

/** A typed code without spaces, dashes, dots and what is pasted without being seen, in capitals. */
export function normalizeCode(typed: string): string {
  // A whole link may be pasted: the code is what stands after the #.
  const code = typed.split('#').at(-1) ?? typed;
  return code.toUpperCase().replaceAll(/[\s.\-\u2010-\u2014_\p{Format}]/gu, '');
}

/** Further from the length of a code, an entry is something else. */
const NEAR = 3;

/**
 * How many characters a typed code lacks, or has too many.
 *
 * @param lengths of the codes that open, of every version
 * @returns below 0 what it lacks, above 0 what it has too many; 0 where its length is that of a code, or far from it
 */
export function lengthGap(typed: string, lengths: readonly number[]): number {
  const { length } = normalizeCode(typed);
  const gaps = lengths.map((one) => length - one).toSorted((one, other) => Math.abs(one) - Math.abs(other));
  const [nearest = 0] = gaps;
  return Math.abs(nearest) > NEAR ? 0 : nearest;
}

/** Every possible reading of a typed code. */
function* readings(typed: string): Generator<string> {
  if (typed === '') {
    yield '';
    return;
  }
  const first = typed.charAt(0);
  const candidates = [...new Set(first + (LOOK_ALIKES[first] ?? ''))].filter((character) =>
    alphabet.includes(character),
  );
  for (const candidate of candidates) {
    for (const rest of readings(typed.slice(1))) yield candidate + rest;
  }
}

/**
 * Reads a typed code as it is, otherwise with look-alikes if exactly one reading opens.
 *
 * @returns the code as it should be written; nothing if no reading opens, or several do
 */
export function readTyped(typed: string, opens: (code: string) => boolean): string | undefined {
  const plain = normalizeCode(typed);
  if (opens(plain)) return plain;
  // A very long entry is no code: its readings would be too many to try.
  if (plain.length > 12) return undefined;
  const found = [...readings(plain)].filter(opens);
  return found.length === 1 ? found[0] : undefined;
}
