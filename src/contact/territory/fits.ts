import type { Key } from './key.ts';
import { isPrefixWithOneTypo } from '../../content-model/text/typo.ts';

/** Whether a name answers to what was typed. */
export type Fits = (name: Key, typed: Key) => boolean;

/** The name itself. */
export const isSame: Fits = (name, typed) => name.short === typed.short;

/** The first words of a name, then its beginning. */
export const begins: readonly Fits[] = [
  (name, typed) => name.short.startsWith(`${typed.short} `),
  (name, typed) => name.short.startsWith(typed.short),
];

/** Fewer letters fit too many names with one slip. */
const SHORTEST_SLIP = 4;

/** A whole name with one slip, which may also be the beginning of another. */
export const isNear: Fits = (name, typed) =>
  typed.whole.length >= SHORTEST_SLIP && hasOneSlip(name, typed, '.');

/** The first words of a name, then its beginning, with one slip. */
export const beginsNear: readonly Fits[] = [' ', ''].map(
  (end) => (name, typed) => typed.short.length >= SHORTEST_SLIP && hasOneSlip(name, typed, end),
);

/** Whether each word typed begins a word of the name, in any order. */
export const hasWords: Fits = (name, typed) =>
  typed.words.length > 0 && typed.words.every((part) => name.words.some((word) => word.startsWith(part)));

/** Whether a name starts with what was typed and an end, one slip apart, which may be in the article. */
function hasOneSlip(name: Key, typed: Key, end: string): boolean {
  return (
    isPrefixWithOneTypo(name.short + end, typed.short + end) ||
    isPrefixWithOneTypo(name.whole + end, typed.whole + end)
  );
}
