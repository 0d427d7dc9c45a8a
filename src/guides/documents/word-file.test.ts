import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { readDocuments } from './read-documents.ts';
import { wordFile } from './word-file.ts';

const everything = `Avant le modèle.

<Modele titre="l'essai d'un « modèle »" fichier="essai">

Un mot **gras**, *penché*, ***les deux*** : voyez [la loi](https://exemple.fr/loi?a=1&b=2), et [elle](https://exemple.fr/loi?a=1&b=2).

### Un titre

1. un
   - dedans
     1. plus bas
2. deux

Entre les listes : …

1. encore un

| À dire | Montant |
| --- | --- |
| Études < 10 000 € | … |
| La suite… | **12 %** |

Entre les tableaux.

| Autre | Note |
| --- | --- |
| a | b |

</Modele>
`;

const mentions = {
  foot: 'D’où vient ce modèle',
};
const day = new Date('2026-03-01');

function link(text: string): string {
  return `<a href="https://exemple.fr/loi?a=1&amp;b=2">${text}</a>`;
}

function essay() {
  const [found, ...others] = readDocuments(everything).documents;
  if (found === undefined || others.length > 0) throw new Error('not one document');
  return { ...found, title: capitalize(found.title) };
}

function made() {
  const bytes = wordFile(essay(), mentions, day);
  const files = unzipSync(bytes);
  return { bytes, files, part: (path: string) => strFromU8(files[path] ?? new Uint8Array()) };
}

describe('the Word file of a document', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('holds all that a document may: another library reads it back', async () => {
    const { bytes } = made();
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Title'] => h1.title", "p[style-name='Heading 1'] => h3"] },
    );
    const ours = ['À relire', 'Texte de tableau', 'Titre de colonne', 'À compléter'];
    expect(messages.filter(({ message }) => !ours.some((style) => message.includes(style)))).toEqual([]);
    expect(value).toBe(
      [
        '<h1 class="title">L’essai d’un «\u00A0modèle\u00A0»</h1>',
        '<p>Un mot <strong>gras</strong>, <em>penché</em>, <strong><em>les deux</em></strong>\u00A0: voyez ',
        `${link('la loi')}, et ${link('elle')}.</p><h3>Un titre</h3>`,
        '<ol><li>un<ul><li>dedans<ol><li>plus bas</li></ol></li></ul></li><li>deux</li></ol>',
        '<p>Entre les listes\u00A0: …</p><ol><li>encore un</li></ol>',
        '<table><thead><tr><th><p>À dire</p></th>',
        '<th><p>Montant</p></th></tr></thead>',
        '<tbody><tr><td><p>Études &lt; 10\u202F000\u00A0€</p></td><td><p>…</p></td></tr>',
        '<tr><td><p>La suite…</p></td><td><p><strong>12\u00A0%</strong></p></td></tr></tbody></table>',
        '<p>Entre les tableaux.</p>',
        '<table><thead><tr><th><p>Autre</p></th>',
        '<th><p>Note</p></th></tr></thead>',
        '<tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>',
      ].join(''),
    );
  });

  it('marks the blanks, and not an ellipsis that ends a word', () => {
    const { part } = made();
    const blanks = [...part('word/document.xml').matchAll(/"Blank"\/><\/w:rPr><w:t[^>]*>([^<]*)/g)];
    expect(blanks.map(([, text]) => text)).toEqual(['…', '…']);
  });

  it('starts each numbered list at 1', () => {
    const { part } = made();
    const document = part('word/document.xml');
    const lists = [
      ...document.matchAll(/"ListNumber"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g),
    ];
    expect(new Set(lists.map(([, list]) => list)).size).toBe(2);
    expect(lists).toHaveLength(3);
  });

  it('is in French, on A4, with the foot that it is given', () => {
    const { part } = made();
    expect(part('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(part('word/footer.xml')).toContain(mentions.foot);
  });

  it('runs a form over its pages, in columns of the widths given', () => {
    const row = ['a', ''].map((text) => [{ text, bold: false, italic: false }]);
    const form = { kind: 'table', header: row, rows: [row, row], widths: [1, 3] } as const;
    const bytes = wordFile({ title: 'Un formulaire', blocks: [form] }, mentions, day);
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths[1]).toBe(3 * (widths[0] ?? 0));
    // The two cells of the header stay with the first row, and nothing else does.
    expect(document.match(/<w:keepNext\/>/g)).toHaveLength(2);
  });

  it('starts a page or a line where it is told to', () => {
    const set = { bold: true, italic: false };
    const blocks = [
      { kind: 'heading', runs: [{ text: 'Un titre', ...set }], startsPage: true },
      { kind: 'paragraph', runs: [{ text: 'Une ligne\nUne autre', ...set }] },
    ] as const;
    const bytes = wordFile({ title: 'Un titre', blocks }, mentions, day);
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>');
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(document).toMatch(/>Une ligne<\/w:t><w:br\/><w:t[^>]*>Une autre</);
  });

  it('names nobody, and takes the day of its text', () => {
    const { part, files } = made();
    const properties = part('docProps/core.xml');
    expect(properties).toContain('<dc:title>L’essai d’un «\u00A0modèle\u00A0»</dc:title>');
    expect(properties).not.toMatch(/creator|lastModifiedBy/);
    expect(properties.match(/2026-03-01T00:00:00\.000Z/g)).toHaveLength(2);
    const texts = Object.values(files).map((bytes) => strFromU8(bytes));
    expect(texts.filter((text) => text.includes('Un-named'))).toEqual([]);
  });

  it('is the same file at another time and with other luck', () => {
    const { bytes } = made();
    vi.useFakeTimers({ now: new Date('2031-07-14T12:34:56Z'), toFake: ['Date'] });
    vi.spyOn(Math, 'random').mockReturnValue(0.123);
    expect(Buffer.compare(made().bytes, bytes)).toBe(0);
    const other = wordFile(essay(), mentions, new Date('2026-03-02'));
    expect(Buffer.compare(other, bytes)).not.toBe(0);
  });
});

describe('the documents of a text', () => {
  it('say on which line of the file each starts', () => {
    expect(essay()).toMatchObject({ file: 'essai', title: 'L’essai d’un «\u00A0modèle\u00A0»', line: 3 });
    expect(readDocuments(everything, 11).documents[0]?.line).toBe(13);
  });

  it('are none where no tag opens one', () => {
    expect(readDocuments('Le mot Modele, sans balise.')).toEqual({ documents: [], faults: [] });
  });
});
