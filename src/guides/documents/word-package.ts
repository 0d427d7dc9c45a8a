/** What a Word file holds around the text of a document, whatever it says; a zip holds it. */
import { escaped, group, value, word } from './word-xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': `${OFFICE}/relationships`,
};
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A part of a file, by its root. */
export function part(root: string, ...children: readonly string[]): string {
  return PROLOGUE + word(root, namespaces, ...children);
}

/** What a part leads to: another part of the file, or an address of the web. */
interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

function relationships(list: readonly Relationship[]): string {
  const lines = list.map(({ id, kind, target, isExternal }) => {
    const type = kind.includes('/') ? `${PACKAGE}/relationships/${kind}` : `${OFFICE}/relationships/${kind}`;
    const mode = isExternal === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode}/>`;
  });
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** The type of each part, which opens the file. */
function contentTypes(parts: readonly string[]): string {
  const types = parts.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml"/>`,
  );
  return [
    `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...types,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    '</Types>',
  ].join('');
}

/** The title and the day of a file, and nobody's name. */
function coreProperties(title: string, day: Date): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day.toISOString()}</dcterms:${name}>`;
  return [
    `${PROLOGUE}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:language>fr-FR</dc:language>`,
    `${date('created')}${date('modified')}</cp:coreProperties>`,
  ].join('');
}

/** Letters of a size in points, which Word counts in halves. */
export function size(points: number): string {
  return value('sz', points * 2) + value('szCs', points * 2);
}

/** A font that both Word and LibreOffice have, or replace by one of the same width. */
const font = word('rFonts', { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Arial', cs: 'Arial' });

/** The letters of every document. */
export const letters = group('rPr', font, size(11), value('lang', 'fr-FR'));

/** A4 and its margins of 20 millimetres, in twentieths of a point. */
export const [short, long, margin] = [11_906, 16_838, 1134];

/** The page that a document is set on, with its foot if it has one: the part of that name. */
export function section(hasFooter: boolean): string {
  return group(
    'sectPr',
    hasFooter ? word('footerReference', { type: 'default', 'r:id': 'footer' }) : '',
    word('pgSz', { w: short, h: long }),
    word('pgMar', {
      top: margin,
      right: margin,
      bottom: margin,
      left: margin,
      header: 708,
      footer: 708,
      gutter: 0,
    }),
  );
}

/** Without it, Word opens the file as one of an older version. */
const settings = part(
  'settings',
  group(
    'compat',
    word('compatSetting', {
      name: 'compatibilityMode',
      uri: 'http://schemas.microsoft.com/office/word',
      val: 15,
    }),
  ),
);

/** The id of a link of a document, by its place among them. */
export function linkId(index: number): string {
  return `Link${index}`;
}

/**
 * The files of the zip, by their paths: the same for the same parts and day.
 *
 * @param written the parts by name, `document` first
 * @param links the addresses that the document leads to, in the order of their ids
 */
export function wordPackage(
  title: string,
  written: { readonly document: string; readonly [name: string]: string },
  day: Date,
  links: readonly string[] = [],
): Readonly<Record<string, string>> {
  const parts = { ...written, settings };
  const names = Object.keys(parts);
  return {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relationships([
      { id: 'document', kind: 'officeDocument', target: 'word/document.xml' },
      { id: 'properties', kind: 'metadata/core-properties', target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': coreProperties(title, day),
    'word/_rels/document.xml.rels': relationships([
      ...names.slice(1).map((kind) => ({ id: kind, kind, target: `${kind}.xml` })),
      ...links.map((target, index) => ({
        id: linkId(index),
        kind: 'hyperlink',
        target,
        isExternal: true,
      })),
    ]),
    ...Object.fromEntries(Object.entries(parts).map(([kind, xml]) => [`word/${kind}.xml`, xml])),
  };
}
