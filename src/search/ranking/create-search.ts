import { buildIndex, type IndexedEntry, type SearchEntry } from './build-index.ts';
import { candidatesFor } from './candidates.ts';
import { scoreOf, type QueryWord } from './score.ts';
import { isStopWord, joinWords, wordsOf, type Word } from './words.ts';

/** A typed word that no entry holds, and the word, as an entry writes it, that it was read as. */
interface Correction {
  readonly typed: string;
  readonly read: string;
}

export interface SearchResults<Entry> {
  /** The best first. */
  readonly entries: readonly Entry[];
  /** Whether the best holds each word, stop words apart. */
  readonly isWhole: boolean;
  readonly corrections: readonly Correction[];
  /** The query for the full text of the pages: corrected, without stop words. */
  readonly words: string;
}

/** Share of the best score below which an entry is left out. */
const MIN_SHARE_OF_BEST = 0.1;

/** Words read of a query: who pastes a whole page asks nothing. */
const MAX_QUERY_WORDS = 16;

/** The words of a query, each once; « compte rendu » is one word where the entries write « compterendu ». */
function queryWords(typed: readonly Word[], vocabulary: ReadonlyMap<string, Word>): Word[] {
  const words: Word[] = [];
  for (const word of typed) {
    const last = words.at(-1);
    const [joined] = wordsOf((last?.written ?? '') + word.written);
    const areKnown = vocabulary.has(word.stem) && last !== undefined && vocabulary.has(last.stem);
    if (joined !== undefined && vocabulary.has(joined.stem) && !areKnown) words.splice(-1, 1, joined);
    else words.push(word);
  }
  return [...new Map(words.map((word) => [word.stem, word])).values()];
}

/** The words that the best entry holds under another spelling. */
function correctionsOf(words: readonly QueryWord[], best: IndexedEntry<unknown> | undefined): Correction[] {
  return words.flatMap(({ word, candidates }) => {
    const [read] = candidates
      .filter((candidate) => best?.stems.has(candidate.word.stem))
      .toSorted((one, other) => other.similarity - one.similarity);
    return read?.isCorrected === true ? [{ typed: word.written, read: read.word.written }] : [];
  });
}

/** The words without the stop words, corrected; all of them if there are only stop words. */
function fullTextQuery(words: readonly QueryWord[], corrections: readonly Correction[]): string {
  const telling = words.filter(({ word }) => !isStopWord(word));
  return (telling.length === 0 ? words : telling)
    .map(({ word }) => corrections.find(({ typed }) => typed === word.written)?.read ?? word.written)
    .join(' ');
}

/**
 * Indexes a list of pages.
 *
 * @param list in the order of entries of equal score
 * @returns the search: blind to accents, capitals, plurals, and to one typo a word
 */
export function createSearch<Entry extends SearchEntry>(
  list: readonly Entry[],
): (typed: string) => SearchResults<Entry> {
  const { entries, vocabulary, idf } = buildIndex(list);
  const known = [...vocabulary.values()];

  return (typed) => {
    const typedWords = wordsOf(typed).slice(0, MAX_QUERY_WORDS);
    const words = queryWords(typedWords, vocabulary).map((word, index, { length }) => {
      const candidates = candidatesFor(word, known, index === length - 1);
      return { word, candidates, weight: Math.max(0, ...candidates.map((candidate) => idf(candidate.word))) };
    });
    const query = { words, text: joinWords(typedWords) };
    const scored = entries
      .map((indexed) => ({ indexed, score: scoreOf(indexed, query, idf) }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score);
    const least = (scored[0]?.score ?? 0) * MIN_SHARE_OF_BEST;
    const found = scored.filter(({ score }) => score >= least).map(({ indexed }) => indexed);
    const corrections = correctionsOf(words, found[0]);
    return {
      entries: found.map(({ entry }) => entry),
      isWhole: words.every(
        ({ word, candidates }) =>
          isStopWord(word) || candidates.some((candidate) => found[0]?.stems.has(candidate.word.stem)),
      ),
      corrections,
      words: fullTextQuery(words, corrections),
    };
  };
}
