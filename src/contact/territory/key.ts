import { fold, withoutArticle, withoutOffice } from './fold.ts';

/** A name as it is looked for: folded, with its article and without, and its words, little ones aside. */
export interface Key {
  readonly whole: string;
  readonly short: string;
  readonly words: readonly string[];
}

/** Words that people put in, leave out or change. */
const littleWords = new Set(['de', 'du', 'des', 'd', 'le', 'la', 'les', 'l', 'et']);

/** Every form of a name that a search compares. */
export function fullKeyOf(name: string): Key {
  const whole = withoutOffice(fold(name));
  const short = withoutArticle(whole);
  return { whole, short, words: short.split(' ').filter((word) => !littleWords.has(word)) };
}

/** A name as it is looked for: folded, without its article or the office that it follows. */
export function keyOf(name: string): string {
  return fullKeyOf(name).short;
}
