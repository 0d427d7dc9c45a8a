/** Words that a reader takes in a minute, on a screen, of a text to act upon. */
const WORDS_A_MINUTE = 200;

/**
 * What a guide asks of its reader and what it gives, by its source: minutes of reading, documents to fill in, not to read.
 *
 * @param body the text of the guide, in MDX
 */
export function readingOf(body: string) {
  const documents = body.match(/<Modele\b/g)?.length ?? 0;
  const text = body.replaceAll(/<Modele\b[\s\S]*?<\/Modele>/g, ' ').replaceAll(/<[^>]*>|\]\([^)]*\)/g, ' ');
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
  return { minutes: Math.max(1, Math.ceil(words / WORDS_A_MINUTE)), documents };
}
