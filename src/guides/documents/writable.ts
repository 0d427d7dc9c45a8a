/** What XML cannot hold, even escaped, and the marks that turn the direction of what follows. */
const UNWRITTEN = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** A text as a paper may hold it: its lines, its letters, and nothing that acts. */
export function writable(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  return lines.replaceAll(UNWRITTEN, '').trim();
}
