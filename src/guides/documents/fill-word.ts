/** Fills the Word file of a document, as the build made it: whatever opens Word files is fetched for this alone. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blankStyle, styleIds } from './word-names.ts';
import { escaped, value, word } from './word-xml.ts';
import { writable } from './writable.ts';

const TEXT = 'word/document.xml';
const FOOTER = 'word/footer.xml';

/** A text set in the style of what is to be read again, its lines apart; several begin on a line of their own. */
function filledRun(text: string, set = '', isBegun = false): string {
  const lines = (isBegun && text.includes('\n') ? `\n${text}` : text)
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
    if (text === '') return run;
    const before = xml.slice(xml.lastIndexOf('<w:p>', place), place);
    const isBegun = before.includes('<w:r>');
    // Alone in an item of a list: an item for each line.
    const isItem = !isBegun && before.includes('<w:numPr>') && xml.startsWith('</w:p>', place + run.length);
    const pieces = isItem ? text.split(/\s*\n\s*/) : [text];
    return pieces.map((piece) => filledRun(piece, set, isBegun)).join(`</w:p>${before}`);
  });
  // The first paragraph is the title.
  return filled.replace('</w:p>', (end) => end + word('p', {}, filledRun(note)));
}

/**
 * Fills the Word file of a document, which is then no longer a model: the foot that said so keeps the numbers of its pages.
 *
 * @throws if it is no such file
 */
export function fillWord(
  file: Uint8Array,
  values: Readonly<Record<string, string>>,
  note: string,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const change = (name: string, changed: (xml: string) => string) => {
    const xml = parts[name];
    if (xml === undefined) throw new Error(name);
    parts[name] = strToU8(changed(strFromU8(xml)));
  };
  change(TEXT, (xml) => fillText(xml, values, note));
  // Its first paragraph is what a model says of itself.
  change(FOOTER, (xml) => xml.replace(/<w:p>.*?<\/w:p>/s, ''));
  return new Uint8Array(zipSync(parts));
}
