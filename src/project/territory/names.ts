import { stripDiacritics } from '../../content-model/text/diacritics.ts';

/**
 * Normalised name, for comparison: words alone, without accents, capitals or digits, « œ » as « oe », « St »,
 * « Ste » and « Mt » spelled out.
 */
export function normalizeName(name: string): string {
  return stripDiacritics(name)
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()
    .replaceAll(/\bs(?:ain)?t(e?)(s?)\b/g, 'saint$1$2')
    .replaceAll(/\bmt\b/g, 'mont');
}

/** Normalised name without its first article, often left out; unchanged if it is an article alone. */
export function withoutArticle(normalized: string): string {
  return normalized.replace(/^(?:le|la|les|l) (?=.)/, '');
}

/** Normalised name without the office typed before it: « mairie de », « commune du ». */
export function withoutOffice(normalized: string): string {
  return normalized.replace(/^(?:la )?(?:commune|mairie|ville) (?:de|du|des|d) (?=.)/, '');
}

/** Words often added, left out or changed. */
const stopWords = new Set(['de', 'du', 'des', 'd', 'le', 'la', 'les', 'l', 'et']);

/** Every form of a name that a search compares, normalised: with its article, without it, and the words of this one, stop words aside. */
export function nameKey(name: string) {
  const whole = withoutOffice(normalizeName(name));
  const short = withoutArticle(whole);
  return { whole, short, words: short.split(' ').filter((word) => !stopWords.has(word)) };
}

export type NameKey = ReturnType<typeof nameKey>;

/** Normalised name, without its article or the office before it. */
export function shortName(name: string): string {
  return nameKey(name).short;
}
