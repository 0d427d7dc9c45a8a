import type { PreparedPage } from './build-index.ts';
import type { Reading } from './candidates.ts';
import type { Word } from './words.ts';

/** A word typed, what it may mean, and how much it counts in the question. */
export interface AskedWord {
  readonly word: Word;
  readonly readings: readonly Reading[];
  readonly weight: number;
}

/** What was typed, ready to be answered. */
export interface Question {
  readonly words: readonly AskedWord[];
  /** All of it in plain letters. */
  readonly text: string;
}

/** A title or a phrase that is the whole question. */
const SAME_TEXT = 2;

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/**
 * How well a page answers: 0 when it has nothing of the question. Each word counts where the page holds it
 * best, then once more in the one title, phrase or summary that says most of the question, the more so the less
 * this says besides.
 *
 * @param rarityOf how much a word of the pages counts
 */
export function scoreOf(
  { fields, roots: own }: PreparedPage<unknown>,
  { words, text }: Question,
  rarityOf: (word: Word) => number,
): number {
  // Most pages hold nothing of most questions: their fields are not read one by one.
  const heldWords = words.map(({ readings }) => readings.filter(({ word }) => own.has(word.root)));
  if (heldWords.every((held) => held.length === 0)) return 0;
  const best = words.map(() => 0);
  let closest = 0;
  for (const { text: whole, roots, rarity, weight } of fields) {
    const met = new Map<string, number>();
    let found = 0;
    for (const [index, readings] of heldWords.entries()) {
      let value = 0;
      for (const { word, likeness } of readings) {
        if (!roots.has(word.root)) continue;
        met.set(word.root, rarityOf(word));
        value = Math.max(value, weight * likeness * rarityOf(word));
      }
      best[index] = Math.max(best[index] ?? 0, value);
      found += value;
    }
    // A part without a word of its own says nothing.
    const said = rarity === 0 ? 0 : Math.min(1, sumOf(met.values()) / rarity);
    closest = Math.max(closest, found * said * (whole === text ? SAME_TEXT : 1));
  }
  const all = sumOf(words.map((word) => word.weight));
  const covered = sumOf(words.map((word, index) => (best[index] === 0 ? 0 : word.weight)));
  return all === 0 ? 0 : (sumOf(best) + closest) * (covered / all);
}
