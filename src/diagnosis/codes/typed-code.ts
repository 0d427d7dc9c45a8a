import { LEAST_CHARACTERS, MOST_CHARACTERS } from './code.ts';
import { alphabet, headOf } from './sound-code.ts';

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
  // Runs in the browser: not every one that the site names has `Map.groupBy`.
  const keys = pairs.map((pair) => pair.toSorted().join(''));
  return pairs.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The digits and letters that no code has. */
export function absentCharacters(): string[] {
  return [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((character) => !alphabet.includes(character));
}

/** A typed code without spaces, dashes, dots and what is pasted without being seen, in capitals. */
export function normalizeCode(typed: string): string {
  // A whole link may be pasted: the code is what stands after the #.
  const code = typed.slice(typed.lastIndexOf('#') + 1);
  return code.toUpperCase().replaceAll(/[\s.\-\u2010-\u2014_\p{Format}]/gu, '');
}

/** Why a typed code opens nothing; `count`: it lacks one character, or has one too many. */
export type Refusal = 'empty' | 'length' | 'count' | 'unreadable';

/**
 * Why a typed code that opens nothing does not, as far as its characters tell.
 *
 * @param versions whose codes open
 */
export function refusalOf(typed: string, versions: readonly number[]): Refusal {
  const code = normalizeCode(typed);
  const { length } = code;
  if (length === 0) return 'empty';
  if (length < LEAST_CHARACTERS || length > MOST_CHARACTERS) return 'length';
  const head = alphabet.indexOf(code.charAt(0));
  return versions.some((version) => head === headOf(version, length + 1)) ? 'count' : 'unreadable';
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
  // A longer entry is no code: its readings would be too many to try.
  if (plain.length > MOST_CHARACTERS) return undefined;
  const found = [...readings(plain)].filter(opens);
  return found.length === 1 ? found[0] : undefined;
}
