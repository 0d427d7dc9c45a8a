import { sharesStem } from './candidates.ts';
import { wordsOf, type Word } from './words.ts';

/** A word no longer than this, many an acronym, is found whole. */
const SHORT = 4;

/** Whether a text holds a word asked for itself, in the singular or the plural. */
export function holdsWholeWord(text: string, asked: Word): boolean {
  return wordsOf(text).some(({ stem }) => stem === asked.stem);
}

/** Whether a text holds a word asked for, or one of its family: « PLU » is not in « plusieurs », nor « délai » in « délibérer ». */
export function holdsWord(text: string, asked: Word): boolean {
  return wordsOf(text).some(
    ({ plain, stem }) =>
      stem === asked.stem ||
      (asked.plain.length > SHORT && (plain.startsWith(asked.plain) || sharesStem(stem, asked.stem))),
  );
}
