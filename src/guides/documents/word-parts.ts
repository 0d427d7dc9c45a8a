/** The parts of a Word file around its text: what it holds, what leads where, what it says of itself. */
import { escaped, word } from './word-xml.ts';

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
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export function relationships(list: readonly Relationship[]): string {
  const lines = list.map(({ id, kind, target, isExternal }) => {
    const type = kind.includes('/') ? `${PACKAGE}/relationships/${kind}` : `${OFFICE}/relationships/${kind}`;
    const mode = isExternal === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode}/>`;
  });
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** The type of each part, which opens the file. */
export function contentTypes(parts: readonly string[]): string {
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
export function coreProperties(title: string, day: Date): string {
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
