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

/** A part of a Word file: what stands at a path of XPath, the text of each element or attribute. */
function partOf(file: string, part: string): (path: string) => string[] {
  const xml = unzipSync(readFileSync(join(siteFolder, file)))[part];
  if (xml === undefined) throw new Error(`no ${part}`);
  return (path) => {
    using document = XmlDocument.fromBuffer(xml);
    return document.find(path, namespaces).map(({ content }) => content);
  };
}

const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.docx'),
);

describe.each(files)('%s', (file) => {
  const [text, styles, properties] = [
    partOf(file, 'word/document.xml'),
    partOf(file, 'word/styles.xml'),
    partOf(file, 'docProps/core.xml'),
  ];

  it('is in French, and has a title, in its properties as at its head', () => {
    expect(styles('//w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val')).toEqual(['fr-FR']);
    expect(properties('//dc:language')).toEqual(['fr-FR']);
    const title = text('//w:body/w:p[w:pPr/w:pStyle[@w:val="Title"]]');
    expect(title).toHaveLength(1);
    expect(text('//w:body/w:p[1]')).toEqual(title);
    expect(properties('//dc:title')).toEqual(title);
  });

  it('has headings of one rank, which Word knows as such', () => {
    expect(styles('//w:style[@w:styleId="Heading1"]/w:pPr/w:outlineLvl/@w:val')).toEqual(['0']);
    expect(text('//w:pStyle/@w:val').filter((style) => /^Heading[^1]/.test(style))).toEqual([]);
    // A whole paragraph in bold is a heading that no one can go to.
    expect(text('//w:body/w:p[w:r][not(w:pPr/w:numPr)][not(w:r[not(w:rPr/w:b)])]')).toEqual([]);
  });

  it('has tables whose first row is that of their titles, and no merged cell', () => {
    const tables = text('//w:tbl').length;
    expect(text('//w:tbl/w:tr[1]/w:trPr/w:tblHeader')).toHaveLength(tables);
    expect(text('//w:gridSpan | //w:vMerge | //w:tbl//w:tbl')).toEqual([]);
    expect(text('//w:tbl/w:tr[1]/w:tc').filter((title) => title.trim() === '')).toEqual([]);
  });

  it('has real lists, spaces nothing by signs, and holds nothing to describe', () => {
    const typed = text('//w:p[not(w:pPr/w:numPr)]').filter((line) =>
      /^\s*(?:[-–—•*·▪]|\d+[.)]|[a-z]\))\s/u.test(line),
    );
    expect(typed).toEqual([]);
    expect(text('//w:body/w:p').filter((line) => line.trim() === '')).toEqual([]);
    expect(text('//w:br | //w:tab[not(parent::w:tabs)]')).toEqual([]);
    expect(text('//w:drawing | //w:pict | //w:object | //w:framePr | //w:sdt')).toEqual([]);
  });
});
