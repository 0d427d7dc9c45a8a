import { stripDiacritics } from '../../content-model/text/diacritics.ts';

/**
 * A name as it is compared: its words alone, without accents, capitals or digits, « œ » as « oe », « St »,
 * « Ste » and « Mt » spelled out.
 */
export function fold(name: string): string {
  return stripDiacritics(name)
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()
    .replaceAll(/\bs(?:ain)?t(e?)(s?)\b/g, 'saint$1$2')
    .replaceAll(/\bmt\b/g, 'mont');
}

/** A folded name without its first article, which people leave out; the name itself if it is an article alone. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^(?:le|la|les|l) (?=.)/, '');
}

/** A folded name without the office that people put before it: « mairie de », « commune du ». */
export function withoutOffice(folded: string): string {
  return folded.replace(/^(?:la )?(?:commune|mairie|ville) (?:de|du|des|d) (?=.)/, '');
}
