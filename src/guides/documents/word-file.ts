import { strToU8, zipSync } from 'fflate';
import { formatDate } from '../../content-model/text/format-date.ts';
import { BLANK, blanksIn } from './blanks.ts';
import type { Block, GuideDocument, Run, Runs } from './read-documents.ts';
import { blankStyle, bulletedList, styleIds } from './word-names.ts';
import { answerLine, numberingPart, shading, stylesPart } from './word-styles.ts';
import { linkId, margin, part, section, short, wordPackage } from './word-package.ts';
import { group, value, word, wordRun } from './word-xml.ts';

function textRuns({ text, bold, italic, link, blank, reread }: Run): string {
  const set = `${bold ? word('b') + word('bCs') : ''}${italic ? word('i') + word('iCs') : ''}`;
  if (blank !== undefined) return wordRun(text, value('rStyle', blankStyle(blank)) + set);
  const own = link === undefined ? (reread ? styleIds.reread : undefined) : styleIds.link;
  const pieces = text.split(BLANK).filter((piece) => piece !== '');
  return pieces
    .map((piece) => {
      const style = piece === '…' ? blankStyle() : own;
      return wordRun(piece, (style === undefined ? '' : value('rStyle', style)) + set);
    })
    .join('');
}

/** A paragraph, what is set of it in the order of the standard. */
function paragraph(set: string, runs: string): string {
  return word('p', {}, group('pPr', set), runs);
}

type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>;

/** List and depth of a paragraph. */
interface Place {
  readonly style: string;
  readonly level: number;
  readonly list: number;
}

function wordTable({ header, rows, widths: form }: Kind<'table'>, wordRuns: (runs: Runs) => string): string {
  // The first column says what to write in the others: it takes two parts of the width, they take one.
  const parts = form ?? header.map((_, column) => (column === 0 ? 2 : 1));
  const textWidth = short - 2 * margin;
  const unit = Math.floor(textWidth / parts.reduce((sum, count) => sum + count, 0));
  const widths = parts.map((count) => count * unit);
  const wordRow = (cells: readonly Runs[], row: number) => {
    const isHeader = row === 0;
    const style = value('pStyle', isHeader ? styleIds.columnTitle : styleIds.cell);
    // A table stays on one page if a page can hold it; a form runs on, its header with its first row.
    const isKept = form === undefined ? row < rows.length : isHeader;
    return word(
      'tr',
      {},
      group('trPr', word('cantSplit'), isHeader ? word('tblHeader') : ''),
      ...cells.map((runs, column) => {
        const width = word('tcW', { w: widths[column] ?? unit, type: 'dxa' });
        const text = paragraph(style + (isKept ? word('keepNext') : ''), wordRuns(runs));
        return word('tc', {}, group('tcPr', width, isHeader ? shading : ''), text);
      }),
    );
  };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map((side) => word(side, { val: 'single', sz: 4, space: 0, color: 'auto' }));
  return word(
    'tbl',
    {},
    group(
      'tblPr',
      word('tblW', { w: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' }),
      group('tblBorders', ...borders),
      group('tblCellMar', ...['left', 'right'].map((side) => word(side, { w: 108, type: 'dxa' }))),
      // Its first row is that of its titles, for a screen reader too.
      word('tblLook', { val: '0620', firstRow: 1, firstColumn: 0, noHBand: 1, noVBand: 1 }),
    ),
    group('tblGrid', ...widths.map((w) => word('gridCol', { w }))),
    ...[header, ...rows].map(wordRow),
  );
}

/** The text of a document as Word knows it, and what the rest of the file must say of it. */
interface Body {
  readonly text: string;
  /** The addresses that it leads to, each once. */
  readonly links: readonly string[];
  /** How many numbered lists it has: each starts again at 1. */
  readonly numbered: number;
}

function wordBody(document: readonly Block[], byHand: readonly string[]): Body {
  const links: string[] = [];
  let numbered = 0;

  function wordRuns(runs: Runs): string {
    return runs
      .map((run) => {
        if (run.link === undefined) return textRuns(run);
        if (!links.includes(run.link)) links.push(run.link);
        return word('hyperlink', { 'r:id': linkId(links.indexOf(run.link)) }, textRuns(run));
      })
      .join('');
  }

  /** The line below a question that a person answers on the paper. */
  function answered(runs: Runs): string {
    return runs.some(({ blank = '' }) => byHand.includes(blank)) ? answerLine : '';
  }

  function wordItem([first, ...rest]: readonly Block[], place: Place, above: string): string {
    if (first?.kind !== 'paragraph') return wordBlocks(first === undefined ? [] : [first, ...rest], place);
    const { style, level, list } = place;
    const numbering = group('numPr', value('ilvl', level), value('numId', list));
    const item = paragraph(
      value('pStyle', style) + numbering + (answered(first.runs) || above),
      wordRuns(first.runs),
    );
    return item + wordBlocks(rest, place);
  }

  /** @param above the space that it leaves above itself */
  function wordBlock(block: Block, place: Place | undefined, above: string): string {
    if (block.kind === 'table') return wordTable(block, wordRuns);
    if (block.kind === 'list') {
      if (block.ordered) numbered += 1;
      const inner = {
        style: block.ordered ? styleIds.numbered : styleIds.bulleted,
        level: place === undefined ? 0 : place.level + 1,
        list: block.ordered ? bulletedList + numbered : bulletedList,
      };
      return block.items.map((item, index) => wordItem(item, inner, index === 0 ? above : '')).join('');
    }
    const style = block.kind === 'heading' ? styleIds.heading : place?.style;
    const start = block.kind === 'heading' && block.startsPage === true ? word('pageBreakBefore') : '';
    const set = block.kind === 'heading' ? start : answered(block.runs) || above;
    return paragraph((style === undefined ? '' : value('pStyle', style)) + set, wordRuns(block.runs));
  }

  function wordBlocks(blocks: readonly Block[], place?: Place): string {
    // A table has no space of its own below.
    const above = (index: number) =>
      blocks[index - 1]?.kind === 'table' ? word('spacing', { before: 160 }) : '';
    return blocks.map((block, index) => wordBlock(block, place, above(index))).join('');
  }

  const text = wordBlocks(document);
  return { text, links, numbered };
}

/** What a file holds: the document of a guide, or another. */
type Written = Pick<GuideDocument, 'title' | 'blocks'>;

/** Texts of a file besides its document. */
interface Mentions {
  /** The foot of each page: what the document is, from where, of when. */
  readonly foot: string;
  /** The names of the blanks that a person fills on the paper. */
  readonly byHand?: readonly string[];
  /** Those that are words of the model, as a choice sets them. */
  readonly words?: readonly string[];
}

/** The foot of a model: what it is, from where, of when. */
export function modelFoot(day: Date, source: string): string {
  return `Modèle à adapter, proposé par le Département de la Manche, mis à jour le ${formatDate(day)}. Source : ${source}`;
}

/** A number that Word writes. */
const field = (instr: string) => word('fldSimple', { instr }, wordRun('1'));

function footerPart(foot: string): string {
  const style = value('pStyle', styleIds.footer);
  const pages = field('PAGE') + wordRun(' / ') + field('NUMPAGES');
  return part('ftr', paragraph(style, wordRun(foot)), paragraph(style + value('jc', 'right'), pages));
}

/**
 * The Word file of a document: the same bytes for the same text and day, wherever and whenever it is made.
 *
 * @param written its title, as it starts a line, and its blocks
 * @param day the day of the text, which the file takes as its own
 */
export function wordFile(written: Written, mentions: Mentions, day: Date): Uint8Array<ArrayBuffer> {
  const { title: name, blocks } = written;
  const { byHand = [], words = [] } = mentions;
  const { text, links, numbered } = wordBody(blocks, byHand);
  const heading = paragraph(value('pStyle', styleIds.title), wordRun(name));
  const parts = {
    document: part('document', group('body', heading, text, section(true))),
    styles: stylesPart([...new Set(blanksIn(blocks).names)], [...byHand, ...words]),
    numbering: numberingPart(numbered),
    footer: footerPart(mentions.foot),
  };
  const files = Object.entries(wordPackage(name, parts, day, links));
  const bytes = Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)]));
  // A zip holds local times: this one is the same in every time zone.
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  return new Uint8Array(zipSync(bytes, { mtime, level: 9 }));
}
