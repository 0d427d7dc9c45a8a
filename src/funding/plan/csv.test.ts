import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

/** Read by an independent library, as a French spreadsheet would. */
function read(text: string): string[][] {
  return parse(text, { delimiter: ';', bom: true, relax_column_count: true, record_delimiter: '\r\n' });
}

describe('the file for a spreadsheet', () => {
  it('begins with the mark that keeps the accents, and writes amounts with a decimal comma', () => {
    const text = toCsv([
      ['Étude', { cents: 20_000_05 }],
      ['Total', { cents: -5 }],
    ]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(read(text)).toEqual([
      ['Étude', '20000,05'],
      ['Total', '-0,05'],
    ]);
  });

  it('gives back every text, whatever signs it holds', () => {
    // A lone carriage return is a line of its own to some programs, and no text of the site has one.
    const words = fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@\t\r']|\r/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(read(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('never begins a cell of words as a formula', () => {
    for (const sign of ['=', '+', '-', '@']) {
      expect(read(toCsv([[`${sign}1+1`, 'x']]))).toEqual([[`'${sign}1+1`, 'x']]);
    }
  });
});
