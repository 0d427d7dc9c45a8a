import { expect } from 'vitest';
import { parse } from 'csv-parse/sync';
import { readKept, writeKept } from '../../src/project/kept.ts';
import { toSingleLine, stripControlChars } from '../../src/contact/request/control-chars.ts';
import { validate } from '../../src/contact/request/validate.ts';
import { readAmount } from '../../src/funding/plan/typed-amount.ts';
import { MOST_CENTS } from '../../src/project/project.ts';
import { readInhabitants } from '../../src/funding/finder/choices.ts';
import { toCsv } from '../../src/funding/plan/plan-csv.ts';
import { once } from '../../src/content-model/memoize.ts';
import { find, library } from '../support/made-up-search-list.ts';
import { idOf, manche, neighbours } from '../support/territory/real-territory.ts';
import { elsewhere } from '../../src/project/territory/place-sentences.ts';
import type { Reader } from './address-readers.ts';

const fields = (['email', 'tel'] as const).map((kind) => ({ id: kind, saisie: kind }));
const texts = {
  formats: { email: 'faute', tel: 'faute' },
  unDesDeux: { champs: [], consigne: '', message: '' },
};

/** What reads a field, and what writes it elsewhere, by name. */
export const fieldReaders = once((): Readonly<Record<string, Reader>> => ({
  'an amount': {
    seeds: ['180 000', '180.000,50 €', '12.5', '-3', '1,234', '€', '12 euros'],
    read(text) {
      const read = readAmount(text);
      if ('cents' in read)
        expect(Number.isSafeInteger(read.cents) && read.cents >= 0 && read.cents <= MOST_CENTS).toBe(true);
    },
  },
  'a number of inhabitants': {
    seeds: ['2 500', '2.500 habitants', '400 hab.', '12 345 678'],
    read(text) {
      const read = readInhabitants(text);
      if (typeof read === 'number') expect(read).toBeGreaterThanOrEqual(1);
    },
  },
  'a place': {
    seeds: ['Saint-Lô', 'St Hilaire', '50000 Saint Lô', 'mairie de Canisy', 'COCM', 'l’', '14000', '5'],
    read(text) {
      const found = manche.find(text).map(idOf);
      expect(new Set(found).size).toBe(found.length);
      manche.exact(text);
      elsewhere(text, manche, neighbours);
    },
  },
  'words to look for': {
    seeds: library.flatMap(({ title, phrases }) => [title, ...phrases]),
    read(text) {
      for (const page of find(text).entries) expect(library).toContain(page);
    },
  },
  'a mail address and a telephone': {
    seeds: ['camille@mairie.exemple', 'a@b.fr', '02 33 00 00 00', '+33 (0)2.33.00.00.00'],
    read(text) {
      const faults = new Set(validate(fields, texts, { email: text, tel: text }).map(({ field }) => field));
      const line = toSingleLine(text);
      if (line !== '' && !faults.has('email')) expect(line.split('@')).toHaveLength(2);
      if (line !== '' && !faults.has('tel'))
        expect(line.replaceAll(/\D/g, '').length).toBeLessThanOrEqual(16);
    },
  },
  'the words of a request': {
    seeds: ['Bonjour,\nnotre école…', '\u202Eabc', 'a\r\nb', '\uD800'],
    read(text) {
      const plain = stripControlChars(text);
      expect(plain).toBe(stripControlChars(plain));
      expect(plain.isWellFormed()).toBe(true);
      expect(toSingleLine(text)).not.toMatch(/[\n\r\t]/);
    },
  },
  'a project kept': {
    seeds: ['{"fragment":"34GNGKP&travaux=5","texts":{"maire":"x"}}', '{"named":{"kind":"commune"}}', 'null'],
    read(text) {
      const project = readKept(text);
      expect(readKept(writeKept(project) ?? '')).toEqual(project);
    },
  },
  'a cell of the spreadsheet': {
    seeds: ['=1+1', '+33', '@SUM', '"a";b', 'Saint-Lô', '-'],
    read(text) {
      const [[cell, cents] = []]: string[][] = parse(toCsv([[text, { cents: 150 }]]), {
        delimiter: ';',
        bom: true,
        relax_column_count: true,
      });
      expect(cents).toBe('1,50');
      // UTF-8 has no halves of a character.
      const whole = text.toWellFormed();
      expect([whole, `'${whole}`]).toContain(cell);
      expect(cell ?? '').not.toMatch(/^[=+\-@\t\r]/);
    },
  },
}));
