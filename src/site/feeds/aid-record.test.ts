import { describe, expect, it } from 'vitest';
import { aidRecord, type AidFacts } from './aid-record.ts';
import { aidTypes, audiences, LONGEST_NAME, recurrences } from './vocabulary.ts';
import { aidExamples, aidWords } from '../../../tests/readers/aid-schema.ts';
import { jsonFaults } from '../../../tests/readers/json.ts';

const facts: AidFacts = {
  id: 'one',
  name: 'Ouvrir une épicerie',
  categories: ['Commerces'],
  audiences: ['Communes'],
  types: ['Ingénierie technique'],
  recurrence: 'Permanente',
  paragraphs: ['Un conseil & une visite.', 'Si < 500 habitants.'],
  parts: [{ title: 'Étape', items: ['Un', 'Deux'], parts: [{ title: 'Variante', items: ['Trois'] }] }],
  conditions: ['Pour les communes.'],
  created: new Date('2026-01-02'),
  updates: [new Date('2026-03-04'), new Date('2025-12-31')],
  contact: 'La mission :',
  telephone: '02 00 00 00 00',
  page: undefined,
  request: undefined,
};

function file(...aides: readonly unknown[]): string {
  return JSON.stringify({ count: aides.length, aides });
}

describe('the schema of the aids that Aides-territoires imports', () => {
  it('takes the records that its importer was tried with', () => {
    expect(aidExamples).toHaveLength(2);
    expect(jsonFaults('offre', file(...aidExamples))).toEqual([]);
  });

  it('knows the words that editors may write, and no other', () => {
    expect(aidWords).toEqual({ types: aidTypes, audiences, recurrences, longestName: LONGEST_NAME });
  });
});

describe('the record of an aid', () => {
  const record = aidRecord(facts);

  it('has the shape that Aides-territoires imports, with or without addresses', () => {
    expect(jsonFaults('offre', file(record))).toEqual([]);
    const published = { ...facts, page: 'https://exemple.fr/a/', request: 'https://exemple.fr/b/' };
    expect(jsonFaults('offre', file(aidRecord(published)))).toEqual([]);
    expect(aidRecord(published)).toMatchObject({
      origin_url: 'https://exemple.fr/a/',
      application_url: 'https://exemple.fr/b/',
    });
  });

  it('makes no address up', () => {
    expect(record).toMatchObject({ origin_url: null, application_url: null });
  });

  it('is told as HTML, where a text cannot become a tag', () => {
    expect(record.description).toBe(
      '<p>Un conseil &amp; une visite.</p><p>Si &lt; 500 habitants.</p>' +
        '<p><strong>Étape</strong></p><ul><li>Un</li><li>Deux</li></ul>' +
        '<p><strong>Variante</strong></p><ul><li>Trois</li></ul>',
    );
    expect(record.eligibility).toBe('<p>Pour les communes.</p>');
  });

  it('was updated when the last of its texts was', () => {
    expect(record.date_updated).toBe('2026-03-04T00:00:00.000Z');
    expect(record.date_created).toBe('2026-01-02T00:00:00.000Z');
    expect(aidRecord({ ...facts, updates: [] }).date_updated).toBe(record.date_created);
  });

  it('promises no money', () => {
    expect(record).toMatchObject({ destinations: [], is_call_for_project: false });
  });
});
