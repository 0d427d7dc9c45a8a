import type { IndexedEntry, SearchEntry } from './build-index.ts';
import type { Candidate } from './candidates.ts';
import { isStopWord, type Word } from './words.ts';

/** A typed word, its candidates, and its weight in the query. */
export interface QueryWord {
  readonly word: Word;
  readonly candidates: readonly Candidate[];
  readonly weight: number;
}

interface Query {
  readonly words: readonly QueryWord[];
  /** The whole query in plain letters. */
  readonly text: string;
}

/** Factor of a title or a phrase that is the whole query. */
const SAME_TEXT = 2;
/** Power of the share of the query that a question covers: « Combien coûte un architecte ? » asks for the architect first. */
const QUESTION = 4;

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/**
 * Score of an entry, 0 when it holds nothing of the query. Each word counts in the field that holds it best, then once
 * more in the one field that holds most of the query, the more so the less this field says besides.
 */
export function scoreOf(
  { entry, fields, stems }: IndexedEntry<SearchEntry>,
  { words, text }: Query,
  idf: (word: Word) => number,
): number {
  // Most entries hold nothing of most queries: their fields are not read one by one.
  const found = words.map(({ candidates }) => candidates.filter(({ word }) => stems.has(word.stem)));
  if (found.every((candidates) => candidates.length === 0)) return 0;
  // A word read as another counts beside a word as typed, or where the entry holds the whole query.
  const isWhole = words.every(({ word }, index) => found[index]?.length !== 0 || isStopWord(word));
  if (!isWhole && !found.flat().some(({ word, isCorrected }) => !isCorrected && !isStopWord(word))) return 0;
  const best = words.map(() => 0);
  let closest = 0;
  for (const field of fields) {
    const matched = new Map<string, number>();
    let total = 0;
    for (const [index, candidates] of found.entries()) {
      let value = 0;
      for (const { word, similarity } of candidates) {
        if (!field.stems.has(word.stem)) continue;
        matched.set(word.stem, idf(word));
        value = Math.max(value, field.weight * similarity * idf(word));
      }
      best[index] = Math.max(best[index] ?? 0, value);
      total += value;
    }
    // A field without a word of its own says nothing.
    const share = field.totalIdf === 0 ? 0 : Math.min(1, sumOf(matched.values()) / field.totalIdf);
    closest = Math.max(closest, total * share * (field.text === text ? SAME_TEXT : 1));
  }
  const all = sumOf(words.map(({ weight }) => weight));
  const covered = sumOf(words.map(({ weight }, index) => (best[index] === 0 ? 0 : weight)));
  const share = (covered / all) ** (entry.kind === 'question' ? QUESTION : 1);
  return all === 0 ? 0 : (sumOf(best) + closest) * share;
}
