/** A letter as a Word file: nothing but its text, where a letter has it. */
import { letters, part, section, short, wordPackage } from './word-package.ts';
import { group, value, word, wordRun, writable } from './word-xml.ts';
import { writeZip } from './zip.ts';

/** A part of a letter; its lines stay apart. */
export interface LetterPart {
  readonly text: string;
  /** Half-way across the sheet: who receives it, its day, who signs. */
  readonly isAside?: boolean;
  readonly isStrong?: boolean;
}

/** What a paragraph leaves above itself, in twentieths of a point. */
const ABOVE = 200;

function paragraph({ text, isAside, isStrong }: LetterPart): string {
  return word(
    'p',
    {},
    word(
      'pPr',
      {},
      word('spacing', { before: ABOVE, after: 0 }),
      isAside ? word('ind', { left: Math.round(short * 0.38) }) : '',
    ),
    wordRun(writable(text), isStrong ? word('b') + word('bCs') : ''),
  );
}

/** The styles of a letter: its letters, and the one style that any document has. */
const styles = part(
  'styles',
  group('docDefaults', group('rPrDefault', letters)),
  word('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, value('name', 'Normal')),
);

/**
 * @param title the name of the document, which no page shows
 * @param day the day that the file takes as its own
 */
export function letterFile(title: string, parts: readonly LetterPart[], day: Date): Uint8Array<ArrayBuffer> {
  const document = part('document', group('body', ...parts.map(paragraph), section(false)));
  const encoder = new TextEncoder();
  const files = Object.entries(wordPackage(writable(title), { document, styles }, day));
  return writeZip(Object.fromEntries(files.map(([path, text]) => [path, encoder.encode(text)])));
}
