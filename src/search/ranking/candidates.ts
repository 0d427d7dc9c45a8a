import { isWithinOneTypo, isPrefixWithOneTypo } from '../../content-model/text/typo.ts';
import { isStopWord, type Word } from './words.ts';

/** A word of the index that a typed word may mean. */
export interface Candidate {
  readonly word: Word;
  /** From 0 to 1, the word itself. */
  readonly similarity: number;
  /** True if a typo was corrected. */
  readonly isCorrected: boolean;
}

/** Similarity by kind of match; an exact match is 1. */
const EXACT = 1;
const PREFIX = 0.7;
const TYPO = 0.7;
const STEM = 0.5;
const PREFIX_WITH_TYPO = 0.4;

/** Lengths from which a match is tried: shorter words are one typo from too many others. */
const MIN_TYPO_LENGTH = 4;
/**
 * A word that is short, or only begun, is read with a typo after so many letters: « musée » is no « mise », nor does
 * « cantine » begin « continuer ».
 */
const MIN_LETTERS_BEFORE_TYPO = 3;
const LONG_ENOUGH = 6;
/** Words of one family have at least so many first letters in common, and at most so many after them. */
const MIN_SHARED_LETTERS = 5;
const MAX_ENDING = 4;

const startsWith = ({ plain }: Word, typed: Word): boolean => plain.startsWith(typed.plain);

const beginsAlike = ({ plain }: Word, typed: Word): boolean =>
  plain.startsWith(typed.plain.slice(0, MIN_LETTERS_BEFORE_TYPO));

function isTypoOf(word: Word, typed: Word): boolean {
  if (typed.plain.length < LONG_ENOUGH && !beginsAlike(word, typed)) return false;
  const { plain, stem } = word;
  return isWithinOneTypo(stem, typed.stem) || isWithinOneTypo(plain, typed.plain);
}

/** True for two words of one family: « financer », « financement »; « communal », « commune ». */
export function sharesStem(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const endings = [one.length - shared, other.length - shared];
  return (
    shared >= MIN_SHARED_LETTERS && endings.every((ending) => ending <= Math.min(MAX_ENDING, shared - 2))
  );
}

/**
 * Candidates for a typed word: itself, the words that begin so, those of its family; the words one typo apart only when
 * none is or begins as typed.
 *
 * @param isLast whether the word may not be ended yet
 */
export function candidatesFor(typed: Word, vocabulary: readonly Word[], isLast: boolean): Candidate[] {
  const matching = (matches: (word: Word) => boolean, similarity: number, isTypo = false): Candidate[] =>
    vocabulary.filter(matches).map((word) => {
      // « gère » for « gérer » is no typo to report.
      const isCorrected = isTypo && !startsWith(word, typed) && !startsWith(typed, word);
      return { word, similarity, isCorrected };
    });

  const exact = matching(({ stem }) => stem === typed.stem, EXACT);
  if (isStopWord(typed) || /\d/.test(typed.plain)) return exact;
  const isShort = typed.plain.length < MIN_TYPO_LENGTH;
  // An abbreviation is a whole word, « PLU » does not begin « plusieurs »; « gou » is answered on the way to « gouvernance ».
  if (isShort && (exact.length > 0 || !isLast)) return exact;
  const begun = [...exact, ...matching((word) => startsWith(word, typed), PREFIX)];
  const family = matching(({ stem }) => sharesStem(stem, typed.stem), STEM);
  if (begun.length > 0 || isShort) return [...begun, ...family];
  const mistyped = matching((word) => isTypoOf(word, typed), TYPO, true);
  const near = mistyped.length > 0 ? mistyped : family;
  if (near.length > 0 || typed.plain.length < LONG_ENOUGH) return near;
  return matching(
    (word) => beginsAlike(word, typed) && isPrefixWithOneTypo(word.stem, typed.stem),
    PREFIX_WITH_TYPO,
    true,
  );
}
