/** A text as an address, a form or a program may have written it, made plain: no escape, no space, no capital. */
function bare(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replaceAll(/%([\dA-F]{2}(?:%[\dA-F]{2})*)/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        return escaped;
      }
    })
    .replaceAll(/\s/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Whether a text holds a word, encoded or not, spaced or not. */
export function hasWord(text: string, word: string): boolean {
  return bare(text).includes(bare(word));
}
