/** Reads a document again out of its Word file, as word-file.ts writes it: a page shows what the file holds. */
import type { Block, Run } from './read-documents.ts';
import { blankStyle, bulletedList, styleIds } from './word-names.ts';
import { unescaped } from './word-xml.ts';
import type { Parts } from './zip.ts';

/** A paragraph or a table; a run; a row; a cell. */
const PIECE = /<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs;
const RUN = /<w:r>.*?<\/w:r>/gs;
const ROW = /<w:tr>.*?<\/w:tr>/gs;
const CELL = /<w:tc>.*?<\/w:tc>/gs;

/** The value of an element; empty if it is not there. */
function valueIn(xml: string, name: string): string {
  return new RegExp(`<w:${name} w:val="([^"]*)"/>`).exec(xml)?.[1] ?? '';
}

function readRun(xml: string): Run {
  const texts = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescaped(text));
  const run = { text: texts.join('\n'), bold: xml.includes('<w:b/>'), italic: xml.includes('<w:i/>') };
  const [style, named] = [valueIn(xml, 'rStyle'), blankStyle('')];
  if (style === styleIds.reread) return { ...run, reread: true };
  return style.startsWith(named) ? { ...run, blank: style.slice(named.length) } : run;
}

const readRuns = (xml: string) => (xml.match(RUN) ?? []).map(readRun);

function readTable(xml: string): Block {
  const [header = [], ...rows] = (xml.match(ROW) ?? []).map((row) => (row.match(CELL) ?? []).map(readRuns));
  return { kind: 'table', header, rows };
}

/** The items of a list, what is deeper than an item in a list of its own below it. */
function readList(items: readonly string[], depth: number): Block {
  const starts = items.flatMap((item, index) => (Number(valueIn(item, 'ilvl')) === depth ? [index] : []));
  return {
    kind: 'list',
    ordered: Number(valueIn(items[0] ?? '', 'numId')) !== bulletedList,
    items: starts.map((start, index) => {
      const [first = '', ...rest] = items.slice(start, starts[index + 1]);
      const said: Block = { kind: 'paragraph', runs: readRuns(first) };
      return rest.length === 0 ? [said] : [said, readList(rest, depth + 1)];
    }),
  };
}

/** Whether a piece goes on with the list of the one before: deeper, or of the same list. */
function goesOn(list: string, piece: string): boolean {
  const own = valueIn(piece, 'numId');
  return own !== '' && (own === list || valueIn(piece, 'ilvl') !== '0');
}

/** The blocks of the Word file of a document, without its title and the addresses of its links. */
export function readWord(file: Parts): Block[] {
  const xml = new TextDecoder().decode(file['word/document.xml']);
  const left = (xml.match(PIECE) ?? []).filter((piece) => valueIn(piece, 'pStyle') !== styleIds.title);
  const blocks: Block[] = [];
  while (left.length > 0) {
    const list = valueIn(left[0] ?? '', 'numId');
    const end = left.findIndex((piece, index) => index > 0 && !goesOn(list, piece));
    const [first = '', ...items] = left.splice(0, list === '' ? 1 : end === -1 ? left.length : end);
    if (first.startsWith('<w:tbl>')) blocks.push(readTable(first));
    else if (list !== '') blocks.push(readList([first, ...items], 0));
    else {
      const runs = readRuns(first);
      const isHeading = valueIn(first, 'pStyle') === styleIds.heading;
      const startsPage = first.includes('<w:pageBreakBefore/>');
      if (isHeading) blocks.push({ kind: 'heading', runs, ...(startsPage && { startsPage }) });
      else blocks.push({ kind: 'paragraph', runs });
    }
  }
  return blocks;
}
