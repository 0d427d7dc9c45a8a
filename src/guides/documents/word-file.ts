import {
  AlignmentType,
  ConcreteHyperlink,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  sectionPageSizeDefaults as a4,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ILevelsOptions,
  type INumberingOptions,
  type IStylesOptions,
  type ParagraphChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { capitalize } from '../../content-model/text/capitalize.ts';
import type { Block, GuideDocument, Run, Runs } from './read-documents.ts';

/** The margins of A4, in twentieths of a point. */
const margin = convertMillimetersToTwip(20);
const page = {
  size: { width: a4.WIDTH, height: a4.HEIGHT },
  margin: { top: margin, right: margin, bottom: margin, left: margin },
};
/** The library turns the page itself. */
const pageOnItsSide = { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } };

/** The styles of ours, by what they are for; those of Word keep Word's names, which it shows translated. */
const styleIds = {
  bulleted: 'ListBullet',
  numbered: 'ListNumber',
  footer: 'Footer',
  cell: 'TableText',
  columnTitle: 'TableHeading',
  blank: 'Blank',
} as const;

/** A grey that prints on any machine. */
const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'E7E6E6' };

const titleRun = { bold: true, color: '000000' };
const next = 'Normal';

/** The names of the styles that Word does not have. */
interface StyleNames {
  readonly blank: string;
  readonly cell: string;
  readonly columnTitle: string;
}

/** How the documents look: what a commune changes once for a whole document, in the styles. */
function styles(names: StyleNames): IStylesOptions {
  return {
    default: {
      document: {
        // A font that both Word and LibreOffice have, or replace by one of the same width.
        run: { font: 'Arial', size: '11pt', language: { value: 'fr-FR' } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { ...titleRun, size: '20pt' }, paragraph: { spacing: { after: 320 } }, next },
      heading1: {
        run: { ...titleRun, size: '14pt' },
        paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
        next,
      },
    },
    paragraphStyles: [
      { id: styleIds.bulleted, name: 'List Bullet', basedOn: 'Normal', quickFormat: true },
      { id: styleIds.numbered, name: 'List Number', basedOn: 'Normal', quickFormat: true },
      { id: styleIds.footer, name: 'footer', basedOn: 'Normal', run: { size: '9pt' } },
      {
        id: styleIds.cell,
        name: names.cell,
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { before: 60, after: 60 } },
      },
      {
        id: styleIds.columnTitle,
        name: names.columnTitle,
        basedOn: styleIds.cell,
        quickFormat: true,
        run: { bold: true },
      },
    ],
    // A blank shows at a glance; whoever fills it takes its style away, or leaves it.
    characterStyles: [{ id: styleIds.blank, name: names.blank, quickFormat: true, run: { shading } }],
  };
}

const DEPTH = 3;

function levels(format: 'bullet' | 'decimal', text: (level: number) => string): ILevelsOptions[] {
  return Array.from({ length: DEPTH }, (_, level) => ({
    level,
    format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 400 } } },
  }));
}

/** The two kinds of lists. */
const numbering: INumberingOptions = {
  config: [
    { reference: styleIds.bulleted, levels: levels('bullet', (level) => ['•', '–', '•'][level] ?? '•') },
    { reference: styleIds.numbered, levels: levels('decimal', (level) => `%${level + 1}.`) },
  ],
};

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
function linkName(links: readonly string[], link: string): string {
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
function linksOf(blocks: readonly Block[]): string[] {
  const found = blocks.flatMap((block): readonly (string | undefined)[] => {
    if (block.kind === 'list') return block.items.flatMap(linksOf);
    const runs = block.kind === 'table' ? [...block.header, ...block.rows.flat()].flat() : block.runs;
    return runs.map(({ link }) => link);
  });
  return [...new Set(found.filter((link) => link !== undefined))];
}

type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>;

function wordTable({ header, rows, widths: form }: Kind<'table'>, links: readonly string[]): Table {
  // The first column says what to write in the others: it takes two parts of the width, they take one.
  const parts = form ?? header.map((_, column) => (column === 0 ? 2 : 1));
  const textWidth = (form === undefined ? a4.WIDTH : a4.HEIGHT) - 2 * margin;
  const part = Math.floor(textWidth / parts.reduce((sum, count) => sum + count, 0));
  const widths = parts.map((count) => count * part);
  const wordRow = (cells: readonly Runs[], row: number) => {
    const isHeader = row === 0;
    const style = isHeader ? styleIds.columnTitle : styleIds.cell;
    return new TableRow({
      ...(isHeader && { tableHeader: true }),
      cantSplit: true,
      // A table stays on one page if a page can hold it; a form runs on, its header with its first row.
      keepNext: form === undefined ? row < rows.length : isHeader,
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
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [header, ...rows].map(wordRow),
  });
}

/** List and depth of a paragraph. */
interface Place {
  readonly style: string;
  readonly level: number;
  /** Each numbered list starts again at 1. */
  readonly instance: number;
}

/** A function that makes the parts of one document as Word knows them. */
function wordBlocks(links: readonly string[]): (blocks: readonly Block[]) => (Paragraph | Table)[] {
  let lists = 0;

  function wordItem([first, ...rest]: readonly Block[], place: Place): (Paragraph | Table)[] {
    const { style, ...numbered } = place;
    if (first?.kind !== 'paragraph') return first === undefined ? [] : wordBlock(first, place);
    const children = wordRuns(first.runs, links);
    const item = new Paragraph({ style, numbering: { reference: style, ...numbered }, children });
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

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What a file holds: the document of a guide, or another. */
type Written = Pick<GuideDocument, 'title' | 'blocks'>;

/** Texts of a file besides its document. */
interface Mentions {
  /** The foot of each page: what the document is, from where, of when. */
  readonly foot: string;
  readonly styles: StyleNames;
}

function wordDocument({ title, blocks }: Written, mentions: Mentions): Document {
  const links = linksOf(blocks);
  const hasForm = blocks.some((block) => block.kind === 'table' && block.widths !== undefined);
  const name = capitalize(title);
  const pages = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const footer = new Footer({
    children: [
      new Paragraph({ style: styleIds.footer, children: [new TextRun(mentions.foot)] }),
      new Paragraph({ style: styleIds.footer, alignment: AlignmentType.RIGHT, children: [pages] }),
    ],
  });
  const document = new Document({
    title: name,
    // Empty rather than absent: the library would write « Un-named ».
    creator: '',
    lastModifiedBy: '',
    styles: styles(mentions.styles),
    numbering,
    sections: [
      {
        properties: { page: hasForm ? pageOnItsSide : page },
        footers: { default: footer },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: name }), ...wordBlocks(links)(blocks)],
      },
    ],
  });
  for (const link of links) {
    document.Document.Relationships.addRelationship(linkName(links, link), HYPERLINK, link, 'External');
  }
  return document;
}

/**
 * The Word file of a document: the same bytes for the same text and day, wherever and whenever it is made.
 *
 * @param day the day of the text, which the file takes as its own
 */
export async function wordFile(
  source: Written,
  mentions: Mentions,
  day: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = unzipSync(new Uint8Array(await Packer.toArrayBuffer(wordDocument(source, mentions))));
  // The library writes the time of the build, in the properties and in the zip.
  const properties = 'docProps/core.xml';
  const dated = strFromU8(made[properties] ?? new Uint8Array()).replaceAll(
    /(<dcterms:\w+ [^>]*>)[^<]*/g,
    `$1${day.toISOString()}`,
  );
  // A zip holds local times: this one is the same in every time zone.
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  return new Uint8Array(zipSync({ ...made, [properties]: strToU8(dated) }, { mtime, level: 9 }));
}
