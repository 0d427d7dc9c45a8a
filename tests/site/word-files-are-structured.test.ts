import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { siteFolder } from './built-site.ts';

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** What stands at a path of XPath in a part of a Word file: the text of each element or attribute. */
function textsAt(bytes: Uint8Array, part: string, path: string): string[] {
  const xml = unzipSync(bytes)[part];
  if (xml === undefined) throw new Error(`no ${part}`);
  using document = XmlDocument.fromBuffer(xml);
  return document.find(path, namespaces).map(({ content }) => content);
}

const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.docx'))
  .map((path) => {
    const bytes = readFileSync(join(siteFolder, path));
    return { path, inText: (xpath: string) => textsAt(bytes, 'word/document.xml', xpath), bytes };
  });

function styled(id: string): string {
  return `//w:body/w:p[w:pPr/w:pStyle[@w:val="${id}"]]`;
}

describe('a Word file', () => {
  it('is found, fifteen times at least', () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
  });

  it.each(files)('is in French, letters and properties: $path', ({ bytes }) => {
    const lang = '//w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val';
    expect(textsAt(bytes, 'word/styles.xml', lang)).toEqual(['fr-FR']);
    expect(textsAt(bytes, 'docProps/core.xml', '//dc:language')).toEqual(['fr-FR']);
  });

  it.each(files)('has a title, in its properties as at its head: $path', ({ bytes, inText }) => {
    const title = inText(styled('Title'));
    expect(title).toHaveLength(1);
    expect(inText('//w:body/w:p[1]')).toEqual(title);
    expect(textsAt(bytes, 'docProps/core.xml', '//dc:title')).toEqual(title);
  });

  it.each(files)('has headings of one rank, which Word knows as such: $path', ({ bytes, inText }) => {
    const level = '//w:style[@w:styleId="Heading1"]/w:pPr/w:outlineLvl/@w:val';
    expect(textsAt(bytes, 'word/styles.xml', level)).toEqual(['0']);
    const used = new Set(inText('//w:pStyle/@w:val').filter((style) => style.startsWith('Heading')));
    expect([...used].filter((style) => style !== 'Heading1')).toEqual([]);
    // A whole paragraph in bold is a heading that no one can go to.
    const bold = inText('//w:body/w:p[w:r][not(w:pPr/w:numPr)][not(w:r[not(w:rPr/w:b)])]');
    expect(bold).toEqual([]);
  });

  it.each(files)('has tables whose first row is that of their titles, and no merged cell: $path', (file) => {
    const tables = file.inText('//w:tbl').length;
    expect(file.inText('//w:tbl/w:tr[1]/w:trPr/w:tblHeader')).toHaveLength(tables);
    expect(file.inText('//w:tbl/w:tr[position() > 1]/w:trPr/w:tblHeader')).toEqual([]);
    expect(file.inText('//w:tbl/w:tblPr/w:tblLook/@w:firstRow')).toEqual(Array(tables).fill('1'));
    expect(file.inText('//w:gridSpan | //w:vMerge | //w:tbl//w:tbl')).toEqual([]);
    expect(file.inText('//w:tbl/w:tr[1]/w:tc').filter((title) => title.trim() === '')).toEqual([]);
    // Word makes one of two that nothing parts.
    expect(file.inText('//w:tbl/following-sibling::*[1][self::w:tbl]')).toEqual([]);
  });

  it.each(files)('has real lists: no dash, no number and no bullet is typed: $path', ({ inText }) => {
    const typed = inText('//w:p[not(w:pPr/w:numPr)]').filter((text) =>
      /^\s*(?:[-–—•*·▪]|\d+[.)]|[a-z]\))\s/u.test(text),
    );
    expect(typed).toEqual([]);
    expect(inText('//w:p[w:pPr/w:numPr][not(w:pPr/w:pStyle)]')).toEqual([]);
  });

  it.each(files)(
    'spaces nothing by empty paragraphs, breaks, tabs or runs of spaces: $path',
    ({ inText }) => {
      expect(inText('//w:body/w:p').filter((text) => text.trim() === '')).toEqual([]);
      expect(inText('//w:br | //w:tab[not(parent::w:tabs)]')).toEqual([]);
      expect(inText('//w:t').filter((text) => / {2}/.test(text))).toEqual([]);
    },
  );

  it.each(files)('holds no picture, frame or field to describe: $path', ({ inText }) => {
    expect(inText('//w:drawing | //w:pict | //w:object | //w:framePr | //w:sdt')).toEqual([]);
  });
});
