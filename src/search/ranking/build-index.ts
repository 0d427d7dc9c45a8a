import type { Listed } from './model.ts';
import { isLittle, joinedWordsOf, plainText, wordsOf, type Word } from './words.ts';

/** A title, a phrase or a summary, ready to be compared. */
export interface Field {
  /** Its words in plain letters, one space apart. */
  readonly text: string;
  readonly roots: ReadonlySet<string>;
  /** How much its words count, all together. */
  readonly rarity: number;
  /** How much a word found in it counts, beside one found in a summary. */
  readonly weight: number;
}

export interface PreparedPage<Page> {
  readonly page: Page;
  readonly fields: readonly Field[];
  /** The words of all its fields. */
  readonly roots: ReadonlySet<string>;
}

/** A list of pages ready for searches. */
export interface Prepared<Page> {
  readonly pages: readonly PreparedPage<Page>[];
  /** Every word of the pages, once, as most of them write it. */
  readonly vocabulary: ReadonlyMap<string, Word>;
  /** How much a word counts: the fewer pages hold it, the more. */
  readonly rarityOf: (word: Word) => number;
}

const TITLE = 4;
const PHRASE = 3;
const SUMMARY = 1;

/** Little words tell two phrases apart, and nothing more. */
const LITTLE = 0.15;

/** A title and its parts: what stands before a colon or a dash says enough, and so does an abbreviation in brackets. */
function titlesOf(title: string): string[] {
  const parts = title.split(/\s+[:–]\s+|\s*[()]\s*/).filter((part) => part !== '');
  return parts.length > 1 ? [title, ...parts] : [title];
}

function textsOf({ title, summary, phrases }: Listed): { text: string; weight: number }[] {
  return [
    ...titlesOf(title).map((text) => ({ text, weight: TITLE })),
    ...phrases.map((text) => ({ text, weight: PHRASE })),
    { text: summary, weight: SUMMARY },
  ];
}

/** Reads the words of a list of pages and counts them. */
export function prepared<Page extends Listed>(list: readonly Page[]): Prepared<Page> {
  const vocabulary = new Map<string, Word>();
  const holders = new Map<string, number>();
  const read = list.map((page) => {
    const fields = textsOf(page).map(({ text, weight }) => {
      const words = wordsOf(text);
      return { words, all: [...words, ...joinedWordsOf(text)], weight };
    });
    const all = fields.flatMap((field) => field.all);
    for (const word of all) {
      const known = vocabulary.get(word.root);
      // A capital may only be that of a sentence.
      if (known === undefined || known.written !== known.written.toLowerCase())
        vocabulary.set(word.root, word);
    }
    const roots = new Set(all.map(({ root }) => root));
    for (const root of roots) holders.set(root, (holders.get(root) ?? 0) + 1);
    return { page, fields, roots };
  });
  const rarityOf = (word: Word): number =>
    isLittle(word) ? LITTLE : Math.log(1 + list.length / (holders.get(word.root) ?? 1));
  const pages = read.map(({ page, fields, roots: own }) => ({
    page,
    roots: own,
    fields: fields.map(({ words, all, weight }) => ({
      text: plainText(words),
      roots: new Set(all.map(({ root }) => root)),
      rarity: [...new Map(words.map((word) => [word.root, word])).values()].reduce(
        (sum, word) => sum + rarityOf(word),
        0,
      ),
      weight,
    })),
  }));
  return { pages, vocabulary, rarityOf };
}
