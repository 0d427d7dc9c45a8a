import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { fillText, fillWord } from './fill-word.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { readDocuments } from './read-documents.ts';
import { wordFile } from './word-file.ts';
import { writable } from './word-xml.ts';

const model = `<Modele titre="l'acte" fichier="acte">

Commune : <Blanc nom="commune" />

### Le vote

1. fixe à **<Blanc nom="part" />** la part, sur <Blanc nom="cout" /> ;
2. dit à qui, dans la commune : <Blanc nom="commune" />

- <Blanc nom="aides" />

| Dépenses | Montant |
| --- | --- |
| Travaux… | <Blanc nom="cout" /> |

</Modele>
`;
const mentions = {
  foot: 'Le bas',
};
const [document] = readDocuments(model).documents;
if (document === undefined) throw new Error('no document');
const built = wordFile({ ...document, title: capitalize(document.title) }, mentions, new Date('2026-03-01'));
const NOTE = 'À relire. Reste à compléter : rien.';

function textOf(file: Uint8Array): string {
  return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
}

function onOneLine(value: string): string {
  return writable(value).replaceAll('\n', '');
}

async function read(file: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    { styleMap: ["p[style-name='Title'] => h1", "p[style-name='Heading 1'] => h3"] },
  );
  return value;
}

describe('a blank with a name', () => {
  it('reads as any other in the model, and has a style that Word does not offer', async () => {
    expect(await read(built)).toContain('<li>fixe à <strong>…</strong> la part, sur …\u202F;</li>');
    const styles = strFromU8(unzipSync(built)['word/styles.xml'] ?? new Uint8Array());
    expect(styles.match(/<w:style [^>]*w:styleId="Blank-[a-z]+">.*?<\/w:style>/g)).toHaveLength(4);
    expect(styles).toContain('w:styleId="Blank-commune"><w:name w:val="À compléter (commune)"/>');
    expect(styles).toMatch(/w:styleId="Filled">.*?<w:shd w:val="clear" w:color="auto" w:fill="FFF200"\/>/);
  });
});

describe('a filled paper', () => {
  it('holds the values in their places, and says first that it is to be read again', async () => {
    const filled = fillWord(
      unzipSync(built),
      { values: { commune: 'Périers-l’Île', cout: '180\u202F000,50\u00A0€' } },
      NOTE,
    );
    expect(await read(filled)).toBe(
      [
        `<h1>L’acte</h1><p>${NOTE}</p><p>Commune\u00A0: Périers-l’Île</p><h3>Le vote</h3>`,
        '<ol><li>fixe à <strong>…</strong> la part, sur 180\u202F000,50\u00A0€\u202F;</li>',
        '<li>dit à qui, dans la commune\u00A0: Périers-l’Île</li></ol>',
        '<ul><li>…</li></ul>',
        '<table><thead><tr><th><p>Dépenses</p></th><th><p>Montant</p></th></tr></thead>',
        '<tbody><tr><td><p>Travaux…</p></td><td><p>180\u202F000,50\u00A0€</p></td></tr></tbody></table>',
      ].join(''),
    );
  });

  it('marks each value by the style to read again, and keeps what it was set in', () => {
    const text = fillText(textOf(built), { values: { part: '12\u00A0€', commune: 'Agneaux' } }, NOTE);
    expect(text.match(/<w:rStyle w:val="Filled"\/>/g)).toHaveLength(4);
    expect(text).toContain('<w:rStyle w:val="Filled"/><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">12');
    expect(text).not.toContain('Blank-part');
    expect(text.match(/"Blank-cout"/g)).toHaveLength(2);
  });

  it('has an item for each line of a value alone in an item', async () => {
    const filled = fillWord(unzipSync(built), { values: { aides: 'DETR\n\nRégion' } }, NOTE);
    expect(await read(filled)).toContain('<ul><li>DETR</li><li>Région</li></ul>');
  });

  it('changes nothing else of the file but its foot, which says no longer that it is a model', () => {
    const filled = unzipSync(fillWord(unzipSync(built), { values: { commune: 'Agneaux' } }, NOTE));
    const before = unzipSync(built);
    expect(Object.keys(filled)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (path) => strFromU8(before[path] ?? new Uint8Array()) !== strFromU8(filled[path] ?? new Uint8Array()),
    );
    expect(changed).toEqual(['word/document.xml', 'word/footer.xml']);
    const foot = strFromU8(filled['word/footer.xml'] ?? new Uint8Array());
    expect(foot).not.toContain(mentions.foot);
    expect(foot).toContain('NUMPAGES');
  });

  it.each([
    { what: 'five thousand characters', value: 'mot '.repeat(1250).trim() },
    { what: 'emoji and rare letters', value: '👩🏽‍🌾 œuvre 𝒳 ﬁn' },
    { what: 'what ends XML', value: ']]> </w:t></w:r> <!-- &amp; "x" \'y\'' },
    { what: 'what replacements read', value: "$& $1 $' $` $$" },
    { what: 'another blank', value: '… <w:rStyle w:val="Blank-cout"/>' },
  ])('holds $what as it was given', async ({ value }) => {
    const filled = fillWord(unzipSync(built), { values: { commune: value } }, value);
    using _ = XmlDocument.fromString(textOf(filled));
    const { value: raw } = await mammoth.extractRawText({ buffer: Buffer.from(filled) });
    expect(raw.split(value)).toHaveLength(4);
  });

  it('keeps the lines of a value, as breaks of one paragraph, the first below what stands before it', async () => {
    const filled = fillWord(
      unzipSync(built),
      { values: { commune: 'un\r\ndeux\rtrois\u2028quatre\n' } },
      NOTE,
    );
    expect(await read(filled)).toContain('<p>Commune\u00A0: <br />un<br />deux<br />trois<br />quatre</p>');
  });

  it('is XML, and says what is written, whatever is given', () => {
    // An ellipsis may stand for a blank that stays open: it is not marked as filled.
    const given = fc
      .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
      .map((value) => value.replaceAll('…', ''));
    fc.assert(
      fc.property(given, given, (commune, cout) => {
        const text = fillText(textOf(built), { values: { commune, cout } }, NOTE);
        using xml = XmlDocument.fromString(text);
        const namespaces = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
        const runs = xml
          .find('//w:r[w:rPr/w:rStyle[@w:val="Filled"]]', namespaces)
          .map(({ content }) => content);
        const expected = [commune, cout, commune, cout]
          .filter((value) => writable(value) !== '')
          .map(onOneLine);
        expect(runs).toEqual([NOTE, ...expected]);
      }),
      { numRuns: 300 },
    );
  });
});

const act = `<Modele titre="l'acte" fichier="acte">

- Retirez cette page.

---

### Délibération <Mot nom="du-conseil">du conseil municipal</Mot>

<Relire>Vu l'article L. 1</Relire> ;

<Si nom="si-etat">Si l'État est sollicité :</Si> <Relire>Vu l'article L. 2</Relire> ;

1. <Si nom="si-etat">Si l'État est sollicité :</Si> attend sa réponse sur <Blanc nom="aide" /> ;
2. dit que <Mot nom="le-maire">le maire</Mot> signe.

</Modele>
`;
const [clauses] = readDocuments(act).documents;
if (clauses === undefined) throw new Error('no act');
const named = {
  ...mentions,
  words: ['du-conseil', 'le-maire'],
};
const actFile = wordFile({ ...clauses, title: 'Acte' }, named, new Date('2026-03-01'));

/** The act, filled without a value. */
function actWith(given: Omit<Parameters<typeof fillText>[1], 'values'>): Uint8Array {
  return fillWord(unzipSync(actFile), { values: {}, ...given }, NOTE);
}

describe('the words and the clauses of a model', () => {
  const words = { 'du-conseil': 'du conseil communautaire', 'le-maire': 'le président' };

  it('stand in the model as they are written, after the sheet to take away', async () => {
    expect(await read(actFile)).toBe(
      [
        '<h1>Acte</h1><ul><li>Retirez cette page.</li></ul><h3>Délibération du conseil municipal</h3>',
        '<p>Vu l’article L.\u00A01\u202F;</p><p>Si l’État est sollicité\u00A0: Vu l’article L.\u00A02\u202F;</p>',
        '<ol><li>Si l’État est sollicité\u00A0: attend sa réponse sur …\u202F;</li>',
        '<li>dit que le maire signe.</li></ol>',
      ].join(''),
    );
    expect(textOf(actFile)).toMatch(/<w:pageBreakBefore\/><\/w:pPr><w:r>.*?Délibération/);
  });

  it('are those of the choice, unmarked; a clause is kept without its condition, or not there at all', async () => {
    const kept = await read(actWith({ words, clauses: { 'si-etat': true } }));
    expect(kept).toContain('<h3>Délibération du conseil communautaire</h3>');
    expect(kept).toContain('<p>Vu l’article L.\u00A02\u202F;</p><ol><li>attend sa réponse sur …');
    expect(kept).toContain('<li>dit que le président signe.</li>');
    const left = await read(actWith({ words, clauses: { 'si-etat': false } }));
    expect(left).toContain(
      '<p>Vu l’article L.\u00A01\u202F;</p><ol><li>dit que le président signe.</li></ol>',
    );
    expect(textOf(actWith({ words }))).not.toMatch(/"Filled"\/><\/w:rPr><w:t[^>]*>(?!À relire)/);
  });

  it('mark apart what a person reads again, and what remains to be chosen', () => {
    const text = textOf(actWith({ words }));
    const runsOf = (style: string) =>
      [...text.matchAll(new RegExp(`"${style}"/></w:rPr><w:t[^>]*>([^<]*)`, 'g'))].map(([, said]) => said);
    expect(runsOf('Reread')).toEqual(['Vu l’article L.\u00A01', 'Vu l’article L.\u00A02']);
    expect(runsOf('Blank-si-etat')).toHaveLength(2);
    const styles = strFromU8(unzipSync(actFile)['word/styles.xml'] ?? new Uint8Array());
    const basedOn = (id: string) => new RegExp(`w:styleId="${id}">(?:(?!</w:style>).)*basedOn`).test(styles);
    expect(basedOn('Blank-si-etat')).toBe(true);
    expect(basedOn('Blank-le-maire')).toBe(false);
  });
});
