import { isWithinOneTypo, isPrefixWithOneTypo } from '../../content-model/text/typo.ts';
import { isLittle, type Word } from './words.ts';

/** A word of the pages that a typed word may mean. */
export interface Reading {
  readonly word: Word;
  /** How much it is the word typed: 1 for the word itself. */
  readonly likeness: number;
  /** Whether letters were changed to read it so. */
  readonly isMended: boolean;
}

/** How much a reading counts beside the word itself. */
const BEGUN = 0.7;
const SLIPPED = 0.7;
const KIN = 0.5;
const BEGUN_WITH_SLIP = 0.4;

/** Fewer letters fit too many words with one slip. */
const SHORTEST_SLIP = 4;
const SHORTEST_SLIP_ON_FIRST_LETTER = 6;
const SHORTEST_BEGINNING_WITH_SLIP = 6;
/** Words of one family have so many first letters in common, and few of their own after them. */
const SHORTEST_KIN = 5;
const LONGEST_ENDING = 4;

function begins({ plain }: Word, typed: Word): boolean {
  return plain.startsWith(typed.plain);
}

function isSlipOf({ plain, root }: Word, typed: Word): boolean {
  if (plain[0] !== typed.plain[0] && typed.plain.length < SHORTEST_SLIP_ON_FIRST_LETTER) return false;
  return isWithinOneTypo(root, typed.root) || isWithinOneTypo(plain, typed.plain);
}

/** Whether two words come from one: « financer », « financement »; « communal », « commune ». */
function isKin(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const endings = [one.length - shared, other.length - shared];
  return shared >= SHORTEST_KIN && endings.every((ending) => ending <= Math.min(LONGEST_ENDING, shared - 2));
}

/**
 * What a typed word may mean among the words of the pages: itself, the words that begin so, those of its
 * family; the words one slip apart only when none is or begins as typed.
 */
export function readingsOf(typed: Word, vocabulary: readonly Word[]): Reading[] {
  const read = (fits: (word: Word) => boolean, likeness: number, isSlip = false): Reading[] =>
    vocabulary.filter(fits).map((word) => {
      // « gère » for « gérer » is no slip that anybody need hear of.
      return { word, likeness, isMended: isSlip && !begins(word, typed) && !begins(typed, word) };
    });

  const same = read(({ root }) => root === typed.root, 1);
  if (isLittle(typed) || /\d/.test(typed.plain)) return same;
  const own = typed.plain.length < 2 ? same : [...same, ...read((word) => begins(word, typed), BEGUN)];
  const kin = read(({ root }) => isKin(root, typed.root), KIN);
  if (own.length > 0 || typed.plain.length < SHORTEST_SLIP) return [...own, ...kin];
  const slipped = read((word) => isSlipOf(word, typed), SLIPPED, true);
  const near = slipped.length > 0 ? slipped : kin;
  if (near.length > 0 || typed.plain.length < SHORTEST_BEGINNING_WITH_SLIP) return near;
  return read(({ root }) => isPrefixWithOneTypo(root, typed.root), BEGUN_WITH_SLIP, true);
}
