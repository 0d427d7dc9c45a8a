/** Fills the Word file of a document, as the build made it: whatever opens Word files is fetched for this alone. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blankStyle, styleIds } from './word-names.ts';
import { escaped, value, word } from './word-xml.ts';

const TEXT = 'word/document.xml';

/** What XML cannot hold, even escaped, and the marks that turn the direction of what follows. */
const UNWRITTEN = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** A text as a paper may hold it: its lines, its letters, and nothing that acts. */
export function writable(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  return lines.replaceAll(UNWRITTEN, '').trim();
}

/** What stands before the first run of a paragraph. */
const PARAGRAPH_BEGUN = /(?:<w:p>|<\/w:pPr>)$/;

/** A text set in the style of what is to be read again, its lines apart; several begin on a line of their own. */
function filledRun(text: string, set = '', before = '<w:p>'): string {
  const isApart = text.includes('\n') && !PARAGRAPH_BEGUN.test(before);
  const lines = (isApart ? `\n${text}` : text)
    .split('\n')
    .map((line) => word('t', { 'xml:space': 'preserve' }, escaped(line)))
    .join(word('br'));
  return word('r', {}, word('rPr', {}, value('rStyle', styleIds.filled), set), lines);
}

/** A blank with a name, as word-file.ts writes it. */
const BLANK_RUN = new RegExp(
  `<w:r><w:rPr>${value('rStyle', blankStyle('([a-z0-9-]+)'))}((?:<w:[^>]*/>)*)</w:rPr><w:t[^>]*>…</w:t></w:r>`,
  'g',
);

/**
 * Fills the blanks of the text of a document, by their names; those without a value stay as they are.
 *
 * @param note what is said under its title
 */
export function fillText(xml: string, values: Readonly<Record<string, string>>, note: string): string {
  const filled = xml.replaceAll(BLANK_RUN, (run, name: string, set: string, place: number) => {
    const text = writable(values[name] ?? '');
    return text === '' ? run : filledRun(text, set, xml.slice(Math.max(0, place - 8), place));
  });
  // The first paragraph is the title.
  return filled.replace('</w:p>', (end) => end + word('p', {}, filledRun(note)));
}

/**
 * Fills the Word file of a document.
 *
 * @throws if it is no such file
 */
export function fillWord(
  file: Uint8Array,
  values: Readonly<Record<string, string>>,
  note: string,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const text = parts[TEXT];
  if (text === undefined) throw new Error(`The file has no ${TEXT}`);
  return new Uint8Array(zipSync({ ...parts, [TEXT]: strToU8(fillText(strFromU8(text), values, note)) }));
}
