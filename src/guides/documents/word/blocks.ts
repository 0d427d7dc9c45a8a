import { HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Block, Runs } from '../model.ts';
import { wordRuns } from './runs.ts';
import { shading, styleIds, textWidth } from './styles.ts';

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
