/**
 * Characters that do something instead of being read: control characters, halves of a character, and the
 * marks that turn the direction of what follows them, our own sentences included.
 */
const ACTIVE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** A text as it was meant: its lines and tabs kept, characters that act on what surrounds them left out. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(ACTIVE, (character) => (character === '\n' || character === '\t' ? character : ''));
}

/**
 * The same on one line: a line break in a name or a subject would begin a line of ours. No-break spaces stay:
 * our own subjects hold some.
 */
export function plainLine(text: string): string {
  return plainText(text)
    .replaceAll(/[ \t\n]+/g, ' ')
    .trim();
}
