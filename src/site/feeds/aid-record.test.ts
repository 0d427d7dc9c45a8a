import { describe, expect, it } from 'vitest';
import { aidRecord, type AidTexts } from './aid-record.ts';
import { aidTypes, audiences, LONGEST_NAME, recurrences } from './schema.ts';
import { aidExamples, aidWords } from '../../../tests/readers/aid-schema.ts';
import { jsonFaults } from '../../../tests/readers/json.ts';
import { eachIsReported } from '../../../tests/support/edited-content.ts';

const texts: AidTexts = {
  record: {
    id: 'one',
    name: 'Ouvrir une épicerie',
    categories: ['Commerces'],
    audiences: ['Communes'],
    types: ['Ingénierie technique'],
    recurrence: 'Permanente',
    created: new Date('2026-01-02'),
    beforeTelephone: 'tél. :',
  },
  offer: {
    nature: 'Un conseil & une visite.',
    operations: 'Si < 500 habitants.',
    servicesOffered: 'Deux services.',
    levelsIntroduction: 'Une étape.',
    audience: 'Pour les communes.',
    freeOfCharge: 'Gratuit.',
    variants: [{ id: 'seul', title: 'Variante', inShort: 'seul' }],
    updated: new Date('2026-03-04'),
  },
  levels: [
    {
      number: 1,
      title: 'Commencer',
      services: [
        { id: 'un', text: 'Un' },
        { id: 'deux', text: 'Deux' },
      ],
      variants: [
        { id: 'seul', roles: [], services: [{ id: 'trois', text: 'Trois' }], asks: [], toPrepare: [] },
      ],
      updated: new Date('2025-12-31'),
    },
  ],
  levelWord: 'Étape',
  site: { service: 'La mission', organisation: 'Le Département', telephone: '02 00 00 00 00' },
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
  const record = aidRecord(texts);

  it('has the shape that Aides-territoires imports, with or without addresses', () => {
    expect(jsonFaults('offre', file(record))).toEqual([]);
    expect(record).toMatchObject({ origin_url: null, application_url: null });
    const [page, request] = ['https://exemple.fr/a/', 'https://exemple.fr/b/'];
    const published = aidRecord({ ...texts, page, request });
    expect(jsonFaults('offre', file(published))).toEqual([]);
    expect(published).toMatchObject({ origin_url: page, application_url: request });
  });

  it('is told as HTML, where a text cannot become a tag', () => {
    expect(record.description).toBe(
      '<p>Un conseil &amp; une visite.</p><p>Si &lt; 500 habitants.</p><p>Deux services.</p><p>Une étape.</p>' +
        '<p><strong>Étape 1 – Commencer</strong></p><ul><li>Un</li><li>Deux</li></ul>' +
        '<p><strong>Variante</strong></p><ul><li>Trois</li></ul>',
    );
    expect(record.eligibility).toBe('<p>Pour les communes.</p><p>Gratuit.</p>');
  });

  it('was updated when the last of its texts was', () => {
    expect(record.date_updated).toBe('2026-03-04T00:00:00.000Z');
    expect(record.date_created).toBe('2026-01-02T00:00:00.000Z');
  });

  it('promises no money', () => {
    expect(record).toMatchObject({ destinations: [], is_call_for_project: false });
  });
});

function oneOf(words: readonly string[]): string {
  return `écrivez une de ces valeurs : ${words.map((word) => `« ${word} »`).join(', ')}`;
}

describe('what other sites read', () => {
  eachIsReported([
    {
      fault: 'a beneficiary that Aides-territoires does not know',
      file: 'echange.yaml',
      find: 'EPCI à fiscalité propre',
      replace: 'Syndicats',
      message: 'Valeur refusée pour « fiche › beneficiaires › élément 2 ».',
      remedy: oneOf(audiences),
    },
    {
      fault: 'a type of aid of its own',
      file: 'echange.yaml',
      find: 'Ingénierie technique,',
      replace: 'Conseil,',
      message: 'Valeur refusée pour « fiche › types › élément 1 ».',
      remedy: oneOf(aidTypes),
    },
    {
      fault: 'a name that would be cut',
      file: 'echange.yaml',
      find: "Créer un tiers-lieu avec l'accompagnement du Département",
      replace: `Créer ${'un lieu '.repeat(22)}`,
      message: '« fiche › nom » est refusé.',
      remedy: 'écrivez 180 signes au plus : la suite serait coupée',
    },
  ]);
});
