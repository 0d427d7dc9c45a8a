/** Fills the Word file of a document, as the build made it: whatever opens Word files is fetched for this alone. */
import { OPEN_BLANK } from './blanks.ts';
import { blankStyle, styleIds } from './word-names.ts';
import { value, word, wordRun, writable } from './word-xml.ts';
import { writeZip, type Parts } from './zip.ts';

const TEXT = 'word/document.xml';
const FOOTER = 'word/footer.xml';

/** Text in a style: what was filled, a blank that is still to be, what a person reads. */
function styledRun(style: string, text: string, set = ''): string {
  return wordRun(text, value('rStyle', style) + set);
}

/** A text set in the style of what was filled; several lines begin on a line of their own. */
function filledRun(text: string, set = '', isBegun = false): string {
  return styledRun(styleIds.filled, isBegun && text.includes('\n') ? `\n${text}` : text, set);
}

/** A run with a name, as word-file.ts writes it: a blank, words that a choice sets, the condition of a clause. */
const NAMED_RUN = new RegExp(
  `<w:r><w:rPr>${value('rStyle', blankStyle('([a-z0-9-]+)'))}((?:<w:[^>]*/>)*)</w:rPr><w:t[^>]*>[^<]*</w:t></w:r>`,
  'g',
);

/** The text that follows the condition of a clause, with the space that parted them. */
const AFTER = /^(<w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>) +/;

const PARAGRAPH = /<w:p>.*?<\/w:p>/gs;

/** What becomes of the runs of a document that have a name; those that nothing names stay as they are. */
export interface Filling {
  /** What was typed, or comes of a tool. */
  readonly values: Readonly<Record<string, string>>;
  /** The words that a choice sets: the text of the model. */
  readonly words?: Readonly<Record<string, string>>;
  /** Whether the clause that a condition begins is kept, without the condition; or is not in the paper at all. */
  readonly clauses?: Readonly<Record<string, boolean>>;
}

/** A paragraph of which each clause that is decided is kept whole or left out. */
function decided(paragraph: string, clauses: Readonly<Record<string, boolean>>): string {
  for (const [run, name = ''] of paragraph.matchAll(NAMED_RUN)) {
    const isKept = clauses[name];
    if (isKept === false) return '';
    if (isKept === undefined) continue;
    const [before = '', after = ''] = paragraph.split(run);
    return before + after.replace(AFTER, '$1');
  }
  return paragraph;
}

/**
 * Fills the blanks of the text of a document, by their names; those without a value stay as they are.
 *
 * @param note what is said under its title
 * @param alerts what is to be put right first, after that note
 */
export function fillText(
  xml: string,
  { values, words = {}, clauses = {} }: Filling,
  note: string,
  alerts: readonly string[] = [],
): string {
  const kept = xml.replaceAll(PARAGRAPH, (paragraph) => decided(paragraph, clauses));
  const filled = kept.replaceAll(NAMED_RUN, (run, name: string, set: string, place: number) => {
    const own = words[name];
    if (own !== undefined) return wordRun(own, set);
    const text = writable(values[name] ?? '');
    if (text === '') return run;
    const before = kept.slice(kept.lastIndexOf('<w:p>', place), place);
    const isBegun = before.includes('<w:r>');
    // Alone in an item of a list: an item for each line.
    const isItem = !isBegun && before.includes('<w:numPr>') && kept.startsWith('</w:p>', place + run.length);
    const pieces = isItem ? text.split(/\s*\n\s*/) : [text];
    const runs = (piece: string) =>
      piece
        .split(OPEN_BLANK)
        .map((part) =>
          part.startsWith('…') ? styledRun(blankStyle(name), part) : part && filledRun(part, set, isBegun),
        )
        .join('');
    return pieces.map(runs).join(`</w:p>${before}`);
  });
  // The first paragraph is the title.
  const head = [filledRun(note), ...alerts.map((sentence) => styledRun(styleIds.reread, sentence))];
  return filled.replace('</w:p>', (end) => end + head.map((run) => word('p', {}, run)).join(''));
}

/**
 * Fills the Word file of a document, which is then no longer a model: the foot that said so keeps the numbers of its pages.
 *
 * @param model what it holds
 * @throws if it is no such file
 */
export function fillWord(
  model: Parts,
  filling: Filling,
  note: string,
  alerts: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const changed = (name: string, change: (xml: string) => string) => {
    const xml = model[name];
    if (xml === undefined) throw new Error(name);
    return new TextEncoder().encode(change(new TextDecoder().decode(xml)));
  };
  return writeZip({
    ...model,
    [TEXT]: changed(TEXT, (xml) => fillText(xml, filling, note, alerts)),
    // Its first paragraph is what a model says of itself.
    [FOOTER]: changed(FOOTER, (xml) => xml.replace(/<w:p>.*?<\/w:p>/s, '')),
  });
}
