import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { capitalize } from '../../../content-model/text/capitalize.ts';
import type { GuideDocument } from '../model.ts';
import { linkName, linksOf, wordBlocks } from './blocks.ts';
import { numbering, page, styleIds, styles, type StyleNames } from './styles.ts';

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What a file says besides the text of its document. */
export interface Mentions {
  /** The foot of each page: what the document is, from where, of when. */
  readonly foot: string;
  readonly styles: StyleNames;
}

function wordDocument({ title, blocks }: GuideDocument, mentions: Mentions): Document {
  const links = linksOf(blocks);
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
        properties: { page },
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
  source: GuideDocument,
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
