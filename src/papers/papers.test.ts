import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { formatDate } from '../content-model/text/format-date.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { blanksIn } from '../guides/documents/blanks.ts';
import { readDocuments } from '../guides/documents/read-documents.ts';
import { wordFile } from '../guides/documents/word-file.ts';
import { realContent } from '../../tests/support/edited-content.ts';
import { fillPaper, writeDay } from './fill-paper.ts';
import { blanksOf, papersOf } from './papers-data.ts';

const { content } = checkContent(realContent);
const register = content.papers[0]?.value;
if (register === undefined) throw new Error('the content has no papers');
const { texts } = register;
const blanks = blanksOf(register, content.financingPlan[0]?.value);
const mentions = {
  foot: 'Le bas',
  styles: { blank: 'À compléter', filled: 'À relire', cell: 'Case', columnTitle: 'Titre' },
};
const papers = content.guides.flatMap(({ id, value, body }) =>
  readDocuments(body).documents.flatMap((document) => {
    const guide = { label: value.title, href: `/guides/${id}/` };
    const [paper] = papersOf([{ document, address: '', guide }], blanks, register);
    if (paper === undefined) return [];
    const built = wordFile(document, mentions, new Date('2026-03-01'));
    return [{ file: paper.file, paper, built, all: blanksIn(document.blocks).names }];
  }),
);

const asPage = { styleMap: ["p[style-name='Title'] => h1", "p[style-name='Heading 1'] => h3"] };

/** A paper as another library reads it: titles, lists, tables and their first rows. */
async function outline(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, asPage)).value;
}

/** What an XML reader gives back of a text in a page. */
function escaped(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return plain.replaceAll(/\r\n|[\r\u2028\n]/g, '<br />');
}

/**
 * A value in its place: alone in an item of a list, an item for each line; in a sentence, several lines begin on one of
 * their own, unless nothing of the paragraph stands before them.
 */
function inPlace(text: string, before: string, after: string): string {
  const value = escaped(text);
  if (before.endsWith('<li>') && after.startsWith('</li>')) return value.replaceAll('<br />', '</li><li>');
  return value.includes('<br />') && !/<(?:p|li)>(?:<strong>)?$/.test(before) ? `<br />${value}` : value;
}

const hostile = [
  ']]> & <w:p/>',
  '$& $1',
  '👩🏽‍🌾 œ',
  'x'.repeat(5000),
  'un\r\ndeux\rtrois\u2028quatre',
  '180\u202F000,50\u00A0€',
  "l'«\u00A0été\u00A0»",
];
const value = fc.oneof(fc.constantFrom(...hostile), fc.stringMatching(/^[a-zéà]{1,30}$/), fc.constant(''));

describe('the papers that the site fills', () => {
  it('are those of the council, the plan, the questionnaire, the specification, the letter', () => {
    expect(papers.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'deliberation-reflexion',
        'deliberation-projet-et-aides',
        'deliberation-tarifs',
        'plan-de-financement',
        'questionnaire-habitants',
        'cahier-des-charges-etude',
        'lettre-a-la-mairie',
      ]),
    );
  });

  it.each(papers)(
    'are their model, word for word, each value in its blank, what lacks one said: $file',
    async (one) => {
      const { paper, built, all } = one;
      const pieces = (await outline(built)).split('…');
      expect(pieces).toHaveLength(all.length + 1);
      const typed = paper.names.filter((name) => blanks[name]?.input !== 'date');
      const values = fc.record(Object.fromEntries(typed.map((name) => [name, value])));
      await fc.assert(
        fc.asyncProperty(values, async (given) => {
          const filled = await outline(fillPaper(built, paper, given, { blanks, texts }));
          const expected = pieces
            .flatMap((piece, index) => [
              piece,
              index === all.length
                ? ''
                : inPlace(given[all[index] ?? ''] || '…', piece, pieces[index + 1] ?? ''),
            ])
            .join('');
          const [note = ''] = /(?<=<\/h1>)<p>.*?<\/p>/.exec(filled) ?? [];
          expect(filled.replace(note, '')).toBe(expected);
          const left = paper.names.filter((name) => !given[name]).length;
          const more = left === 0 ? '' : ` ${interpolate(texts.resteDansLePapier, { nombre: left })}`;
          expect(note).toBe(`<p>${escaped(texts.aRelire + more)}</p>`);
        }),
        { numRuns: 20 },
      );
    },
  );
});

describe('what is due in a paper', () => {
  it('leaves out the groups that wait for the meeting, which still have their fields', () => {
    const [first, ...others] = register.groups;
    if (first === undefined) throw new Error('no group');
    const groups = [{ ...first, isLater: true }, ...others.map((one) => ({ ...one, isLater: false }))];
    const documents = content.guides.flatMap(({ id, body }) =>
      readDocuments(body).documents.map((document) => ({
        document,
        address: '',
        guide: { label: id, href: id },
      })),
    );
    for (const { names, due, format } of papersOf(documents, blanks, { ...register, groups })) {
      expect(due).toEqual(names.filter((name) => !first.names.includes(name)));
      // The list counts what the form then asks.
      expect(format.match(/\d+/)?.[0]).toBe(String(due.length));
    }
  });
});

describe('a date in a paper', () => {
  it('is written as the site does', () => {
    for (const day of ['2027-01-01', '2027-02-12', '2027-08-31'])
      expect(writeDay(day)).toBe(formatDate(new Date(day)));
    expect(writeDay('demain')).toBe('demain');
  });

  it('stands in the place of its blank', async () => {
    const found = papers.find(({ paper }) => paper.names.some((name) => blanks[name]?.input === 'date'));
    if (found === undefined) throw new Error('no paper has a date');
    const name = found.paper.names.find((one) => blanks[one]?.input === 'date') ?? '';
    const filled = await outline(
      fillPaper(found.built, found.paper, { [name]: '2027-03-01' }, { blanks, texts }),
    );
    expect(filled).toContain('1er\u00A0mars 2027');
  });
});
