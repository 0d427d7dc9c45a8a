/**
 * A name as it is compared: without accents, capitals, hyphens or apostrophes, « œ » as « oe », « St » and
 * « Ste » spelled out.
 */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim()
    .replaceAll(/\bs(?:ain)?t(e?)(s?)\b/g, 'saint$1$2');
}

/** A folded name without its first article, which people leave out; the name itself if it is an article alone. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^(?:le|la|les|l) (?=.)/, '');
}
