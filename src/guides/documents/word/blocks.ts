import {
  ConcreteHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, Run, Runs } from '../model.ts';
import { shading, styleIds, textWidth } from './styles.ts';

/** An ellipsis alone is a blank to fill; after a word, it belongs to the sentence. */
const BLANK = /(?<![^\s(])(…)/;

function textRuns({ text, bold, italic, link }: Run): TextRun[] {
  return text
    .split(BLANK)
    .filter((piece) => piece !== '')
    .map((piece) => {
      // « Not bold », said, would undo what the style of a heading says.
      const set = { text: piece, ...(bold && { bold }), ...(italic && { italics: italic }) };
      if (piece === '…') return new TextRun({ ...set, style: styleIds.blank });
      return new TextRun(link === undefined ? set : { ...set, style: 'Hyperlink' });
    });
}

/** The name of the relationship of a link: the library would draw one by lot. */
export function linkName(links: readonly string[], link: string): string {
  return `Link${links.indexOf(link)}`;
}

/** @param links every address that the document leads to */
function wordRuns(runs: Runs, links: readonly string[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.link === undefined) return textRuns(run);
    return [new ConcreteHyperlink(textRuns(run), linkName(links, run.link))];
  });
}

/** The addresses that a document leads to, each once. */
export function linksOf(blocks: readonly Block[]): string[] {
  const found = blocks.flatMap((block): readonly (string | undefined)[] => {
    if (block.kind === 'list') return block.items.flatMap(linksOf);
    const runs = block.kind === 'table' ? [...block.header, ...block.rows.flat()].flat() : block.runs;
    return runs.map(({ link }) => link);
  });
  return [...new Set(found.filter((link) => link !== undefined))];
}

type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>;

function wordTable({ header, rows }: Kind<'table'>, links: readonly string[]): Table {
  // The first column says what to write in the others: it takes two parts of the width, they take one.
  const part = Math.floor(textWidth / (header.length + 1));
  const widths = header.map((_, column) => (column === 0 ? 2 * part : part));
  const wordRow = (cells: readonly Runs[], row: number) => {
    const isHeader = row === 0;
    const style = isHeader ? styleIds.columnTitle : styleIds.cell;
    return new TableRow({
      ...(isHeader && { tableHeader: true }),
      cantSplit: true,
      // The tables are short: they stay on one page if a page can hold them.
      keepNext: row < rows.length,
      children: cells.map(
        (runs, column) =>
          new TableCell({
            ...(isHeader && { shading }),
            width: { size: widths[column] ?? part, type: WidthType.DXA },
            children: [new Paragraph({ style, children: wordRuns(runs, links) })],
          }),
      ),
    });
  };
  return new Table({
    columnWidths: widths,
    width: { size: part * (header.length + 1), type: WidthType.DXA },
    rows: [header, ...rows].map(wordRow),
  });
}

/** Where a paragraph stands: in which list, and how deep. */
interface Place {
  readonly style: string;
  readonly level: number;
  /** Each numbered list starts again at 1. */
  readonly instance: number;
}

/** A function that makes the parts of one document as Word knows them. */
export function wordBlocks(links: readonly string[]): (blocks: readonly Block[]) => (Paragraph | Table)[] {
  let lists = 0;

  function wordItem([first, ...rest]: readonly Block[], place: Place): (Paragraph | Table)[] {
    const { style, level, instance } = place;
    if (first?.kind !== 'paragraph') return first === undefined ? [] : wordBlock(first, place);
    const numbering = { reference: style, level, instance };
    const item = new Paragraph({ style, numbering, children: wordRuns(first.runs, links) });
    return [item, ...rest.flatMap((block) => wordBlock(block, place))];
  }

  function wordBlock(block: Block, place?: Place): (Paragraph | Table)[] {
    // Word makes one table of two that nothing parts.
    if (block.kind === 'table') return [wordTable(block, links), new Paragraph({ style: styleIds.cell })];
    if (block.kind === 'list') {
      lists += 1;
      const style = block.ordered ? styleIds.numbered : styleIds.bulleted;
      const inner = { style, level: place === undefined ? 0 : place.level + 1, instance: lists };
      return block.items.flatMap((item) => wordItem(item, inner));
    }
    const children = wordRuns(block.runs, links);
    if (block.kind === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_1, children })];
    return [new Paragraph(place === undefined ? { children } : { style: place.style, children })];
  }

  return (blocks) => blocks.flatMap((block) => wordBlock(block));
}
