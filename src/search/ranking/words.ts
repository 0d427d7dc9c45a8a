import { stripDiacritics } from '../../content-model/text/diacritics.ts';

/** A word of a text: as written, in plain letters, and its stem. */
export interface Word {
  readonly written: string;
  readonly plain: string;
  readonly stem: string;
}

/** Stop words. */
const stopWords = new Set(
  (
    'a afin ai ait alors apres au aussi autre aux avant avec avez avoir avons bien c ca car ce cela ' +
    'celle ces cest cet cette ceux chaque chez comme comment d dans de deja depuis des dit dois doit ' +
    'dont du elle eme en encore entre er ere es est et etait ete etes etre eu faire fais fait faites ' +
    'faut ici il ils j jai je jusqu l la le les leur leurs lors lui m ma mais me meme mes mettre moi ' +
    'mon n nd nde ne ni nos notre nous on ont ou par pas peu peut peuvent peux plus possible pour ' +
    'pourquoi pouvez pres puis qu quand que quel quelle quelles quels quest qui quil quoi s sa sais ' +
    'sait sans savoir se sera ses si soit son sont sous suis sur t te tes toi ton tous tout toute ' +
    'toutes tres trop tu un une va vers veut veux voir vont vos votre voudrais voulez vous y'
  ).split(' '),
);

/** True for a stop word; a letter alone is one, a digit is not. */
export function isStopWord({ plain }: Word): boolean {
  return plain.length === 1 ? !/\d/.test(plain) : stopWords.has(plain);
}

/** Shorter words are their own stem: « pas », « bus », « dix ». */
const SHORTEST = 4;
const SHORTEST_WITH_MUTE_E = 5;

/** Plural endings and their singular; the first match wins. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/(eau|eu|ou)x$/, '$1'],
  [/aux$/, 'al'],
  [/([^s])s$/, '$1'],
];

function singular(plain: string): string {
  const fit = plain.length < SHORTEST ? undefined : plurals.find(([ending]) => ending.test(plain));
  return fit === undefined ? plain : plain.replace(fit[0], fit[1]);
}

/**
 * Stem of a French word in plain letters: « locaux » and « locale » give « local ». A stem need not be a word (« tiers »
 * gives « tier »): both sides of a comparison pass here.
 */
export function stem(plain: string): string {
  const one = singular(plain);
  return one.length < SHORTEST_WITH_MUTE_E ? one : one.replace(/e$/, '');
}

function wordOf(written: string): Word {
  const plain = stripDiacritics(written);
  // A stop word is its own stem: « plus » is no plural of « PLU ».
  return { written, plain, stem: stopWords.has(plain) ? plain : stem(plain) };
}

/** The words of a text, in their order; a number is a word: « niveau2 » is two, and so is « 2e ». */
export function wordsOf(text: string): Word[] {
  return (text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map(wordOf);
}

/** The words that a text writes in two parts with a hyphen, as one: « compte-rendu » is typed « compterendu » too. */
export function joinedWordsOf(text: string): Word[] {
  if (!text.includes('-')) return [];
  return (text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu) ?? []).map((written) =>
    wordOf(written.replaceAll('-', '')),
  );
}

/** Words in plain letters, one space apart: two texts that are the same but for accents and signs are equal. */
export function joinWords(words: readonly Word[]): string {
  return words.map(({ plain }) => plain).join(' ');
}
