/** A small reader of RTF (specification 1.9.1): what a word processor shows of a text, paragraph by paragraph. */

/** Groups that hold no text of the document. */
const APART = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info']);

const page = new TextDecoder('windows-1252');

interface Group {
  /** Characters that stand in for a `\u`, to skip. */
  readonly replaced: number;
  readonly isShown: boolean;
}

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([\\{}])|([{}])|([^\\{}\r\n])|\r\n/gy;

/**
 * Paragraphs of a document, `\line` as a line break.
 *
 * @throws if a group is left open, or if something is no RTF: a character outside ASCII, an unknown escape
 */
export function readRtf(source: string): string[] {
  const groups: Group[] = [];
  const paragraphs: string[] = [''];
  let skipped = 0;
  let end = 0;
  const write = (text: string) => {
    if (skipped > 0) skipped -= 1;
    else if (groups.at(-1)?.isShown) paragraphs.push((paragraphs.pop() ?? '') + text);
  };
  for (const token of source.matchAll(TOKEN)) {
    const [whole, word, number, byte, mark, brace, character] = token;
    end = token.index + whole.length;
    const group = groups.at(-1) ?? { replaced: 1, isShown: true };
    if (brace === '{') groups.push(group);
    else if (brace === '}') {
      if (groups.pop() === undefined) throw new Error('A group ends that did not begin');
    } else if (groups.length === 0 && whole !== '\r\n')
      throw new Error(`Text outside the document: ${whole}`);
    else if (byte !== undefined) write(page.decode(Uint8Array.of(Number.parseInt(byte, 16))));
    else if (mark !== undefined) write(mark);
    else if (character !== undefined) {
      if (!/[ -~]/.test(character)) throw new Error(`Not ASCII: ${character}`);
      write(character);
    } else if (word === 'u') {
      write(String.fromCharCode((Number(number) + 65_536) % 65_536));
      skipped = group.replaced;
    } else if (word === 'par') paragraphs.push('');
    else if (word === 'line') write('\n');
    else if (word === 'tab') write('\t');
    else if (word === 'uc') groups.splice(-1, 1, { ...group, replaced: Number(number) });
    else if (word !== undefined && APART.has(word)) groups.splice(-1, 1, { ...group, isShown: false });
  }
  if (end !== source.length) throw new Error(`Not RTF: ${source.slice(end, end + 20)}`);
  if (groups.length > 0) throw new Error('A group is left open');
  return paragraphs.slice(0, -1);
}
