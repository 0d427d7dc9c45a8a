import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Fault } from '../../../tests/support/edited-content.ts';

const aid = 'financements/fnadt-lieux-de-convivialite.mdx';
const detr = 'financements/detr.mdx';
const fitting = 'guides/amenager-et-meubler.mdx';
const plan = 'guides/monter-le-plan-de-financement.mdx';

const written = (date: string) =>
  `écrivez « Selon …, ${date}, … » dans la phrase, ou avant elle dans le même paragraphe`;
const noAttribution = (id: string) => `La source secondaire « ${id} » est citée sans « selon ».`;
const noDate = (id: string) => `La date de la source secondaire « ${id} » n’est pas dite.`;

const attributions: readonly Fault[] = [
  {
    fault: 'without « selon »',
    edits: [{ file: detr, find: 'Selon Weka, en 2023, la demande', replace: 'En 2023, la demande' }],
    file: detr,
    at: 'En 2023, la demande',
    message: noAttribution('weka-dematerialisation'),
    remedy: written('en 2023'),
  },
  {
    fault: 'without its year',
    edits: [{ file: detr, find: 'Selon Weka, en 2023, la demande', replace: 'Selon Weka, la demande' }],
    file: detr,
    at: 'Selon Weka, la demande',
    message: noDate('weka-dematerialisation'),
    remedy: written('en 2023'),
  },
  {
    fault: 'without saying that it has no date',
    edits: [{ file: fitting, find: "Selon Ocalia, sans date, L'@", replace: "Selon Ocalia, L'@" }],
    file: fitting,
    at: "Selon Ocalia, L'@",
    message: noDate('ocalia-atelier-pilat'),
    remedy: written('sans date'),
  },
  {
    fault: 'by the front matter, which states it',
    edits: [
      {
        file: aid,
        find: "  Selon l'Association des maires de Seine-Maritime, en 2024, jusqu'à 50 %",
        replace: "  En 2024, jusqu'à 50 %",
      },
    ],
    file: aid,
    at: 'montant: >-',
    message: noAttribution('adm76-lieux-de-convivialite'),
    remedy: written('en 2024'),
  },
];

describe('a secondary source cited', () => {
  it.each(attributions)('is refused, alone and with its place: $fault', (planted) => {
    const { edits, file, at, message, remedy } = planted;
    expect(problemsAfter(edits)).toEqual([{ file, line: lineAfter(edits, file, at), message, remedy }]);
  });

  it('is refused in a definition of the glossary', () => {
    const edit = {
      file: 'glossaire.yaml',
      find: 'source: haut-rhin-erp',
      replace: 'source: seban-derogations',
    };
    const line = lineAfter([edit], edit.file, 'Local où entrent des personnes') - 1;
    expect(problemsAfter([edit])).toEqual([
      { file: edit.file, line, message: noAttribution('seban-derogations'), remedy: written('en 2025') },
      { file: edit.file, line, message: noDate('seban-derogations'), remedy: written('en 2025') },
    ]);
  });
});

describe('a statement on money or law', () => {
  const find = 'Écrivez les montants hors taxes, et gardez une somme pour les imprévus.';

  it.each(["L'aide paie 40 % des travaux.", 'Le décret fixe un montant.', "C'est 1,5 million d'euros."])(
    'is refused without a source: %s',
    (added) => {
      const edit = { file: plan, find, replace: `${find} ${added}` };
      expect(problemsAfter([edit])).toEqual([
        {
          file: plan,
          line: lineAfter([edit], plan, added),
          message: `Montant, taux ou règle sans source : « ${added} »`,
          remedy: expect.stringContaining('ajoutez <Source id="…" /> à la fin de la phrase'),
        },
      ]);
    },
  );

  it('is refused in the front matter when the text does not say it with its source', () => {
    const edit = { file: detr, find: 'montant: Au moins 20 %', replace: 'montant: Au moins 25 %' };
    expect(problemsAfter([edit])).toEqual([
      {
        file: detr,
        line: lineAfter([edit], detr, 'montant:'),
        message: '« 25 % » ne se lit pas dans le texte de la page avec sa source.',
        remedy: 'dites-le aussi dans le texte, avec <Source id="…" />',
      },
    ]);
  });
});
