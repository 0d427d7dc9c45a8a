import { isStopWord, joinedWordsOf, joinWords, wordsOf, type Word } from './words.ts';

/** A page that the search may find. */
export interface SearchEntry {
  readonly title: string;
  readonly summary: string;
  /** Other words by which people ask for the page, a phrase each. */
  readonly phrases: readonly string[];
  /** A « question » answers in short what it asks, and little else. */
  readonly kind?: string;
}

/** A title, a phrase or a summary of an entry. */
interface IndexedField {
  /** Plain letters, one space between words. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Sum of the weights of its words. */
  readonly totalIdf: number;
  /** Weight of the field; that of a summary is 1. */
  readonly weight: number;
}

export interface IndexedEntry<Entry> {
  readonly entry: Entry;
  readonly fields: readonly IndexedField[];
  /** Stems of all fields. */
  readonly stems: ReadonlySet<string>;
}

export interface Index<Entry> {
  readonly entries: readonly IndexedEntry<Entry>[];
  /** Every word of the entries by its stem, as most of them write it. */
  readonly vocabulary: ReadonlyMap<string, Word>;
  /** Inverse document frequency: the weight of a word, higher when fewer entries hold it. */
  readonly idf: (word: Word) => number;
}

const TITLE = 4;
const PHRASE = 3;
const SUMMARY = 1;

/** Stop words tell two phrases apart, and nothing more. */
const STOP_WORD_IDF = 0.15;

/** A title and its parts: what stands before a colon or a dash says enough, and so does an abbreviation in brackets. */
function titlesOf(title: string): string[] {
  const parts = title.split(/\s+[:–]\s+|\s*[()]\s*/).filter((part) => part !== '');
  return parts.length > 1 ? [title, ...parts] : [title];
}

function textsOf({ title, summary, phrases }: SearchEntry): { text: string; weight: number }[] {
  return [
    ...titlesOf(title).map((text) => ({ text, weight: TITLE })),
    ...phrases.map((text) => ({ text, weight: PHRASE })),
    { text: summary, weight: SUMMARY },
  ];
}

const stemsOf = (words: readonly Word[]) => new Set(words.map(({ stem }) => stem));

/** Indexes the words of a list of entries. */
export function buildIndex<Entry extends SearchEntry>(list: readonly Entry[]): Index<Entry> {
  const vocabulary = new Map<string, Word>();
  const frequencies = new Map<string, number>();
  const read = list.map((entry) => {
    const fields = textsOf(entry).map(({ text, weight }) => {
      const words = wordsOf(text);
      return { words, all: [...words, ...joinedWordsOf(text)], weight };
    });
    const all = fields.flatMap((field) => field.all);
    for (const word of all) {
      const known = vocabulary.get(word.stem);
      // A capital may only be that of a sentence.
      if (known === undefined || known.written !== known.written.toLowerCase())
        vocabulary.set(word.stem, word);
    }
    const stems = stemsOf(all);
    for (const stem of stems) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
    return { entry, fields, stems };
  });
  const idf = (word: Word): number =>
    isStopWord(word) ? STOP_WORD_IDF : Math.log(1 + list.length / (frequencies.get(word.stem) ?? 1));
  const entries = read.map(({ entry, fields, stems }) => ({
    entry,
    stems,
    fields: fields.map(({ words, all, weight }) => ({
      text: joinWords(words),
      stems: stemsOf(all),
      totalIdf: [...new Map(words.map((word) => [word.stem, word])).values()].reduce(
        (sum, word) => sum + idf(word),
        0,
      ),
      weight,
    })),
  }));
  return { entries, vocabulary, idf };
}
