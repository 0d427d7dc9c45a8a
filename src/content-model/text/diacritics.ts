/** A text in lower-case letters without accents, « œ » as « oe »; what is not a letter stays as it is. */
export function stripDiacritics(text: string): string {
  // Most words have none: the others are taken apart, which is long on a telephone.
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
