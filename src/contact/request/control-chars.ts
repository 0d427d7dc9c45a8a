/**
 * Characters that act instead of being read: controls, halves of a character, and marks that turn the direction of
 * what follows, our own sentences included.
 */
const ACTIVE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text without its active characters; lines and tabs stay. */
export function stripControlChars(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(ACTIVE, (character) => (character === '\n' || character === '\t' ? character : ''));
}

/** The same on one line: a break in a name or a subject would begin a line of ours. No-break spaces stay, our subjects hold some. */
export function toSingleLine(text: string): string {
  return stripControlChars(text)
    .replaceAll(/[ \t\n]+/g, ' ')
    .trim();
}
