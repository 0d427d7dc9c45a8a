/** What a Word file holds around the parts of a document, whatever they say; a zip holds it. */
import { contentTypes, coreProperties, part, relationships } from './word-parts.ts';
import { group, word } from './word-xml.ts';

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
