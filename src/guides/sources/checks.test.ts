import { describe, expect, it } from 'vitest';
import { eachIsReported, lineAfter, problemsAfter } from '../../../tests/support/edited-content.ts';

const file = 'sources.yaml';
const guide = 'guides/definir-le-besoin.mdx';
const detr = 'financements/detr.mdx';
const plan = 'guides/monter-le-plan-de-financement.mdx';

const written = (date: string) =>
  `écrivez « Selon …, ${date}, … », ou retirez ce que cette source est seule à dire`;
const noAttribution = (id: string) =>
  `« ${id} » n’est pas une source officielle, et ce texte ne dit pas « selon ».`;
const noDate = (id: string) => `Ce texte ne dit pas la date de la source « ${id} ».`;

describe('a source declared', () => {
  eachIsReported([
    {
      fault: 'an article with an address, which nobody has read there',
      file,
      find: 'article L. 2334-42\n',
      replace: 'article L. 2334-42\n    adresse: https://exemple.fr/article\n',
      message: 'Cette source à recontrôler a une adresse, mais ne dit pas qui la reproduit.',
      remedy: 'retirez l’adresse, ou dites « reproduit par … » dans le titre',
    },
    {
      fault: 'a code without the number of its article',
      file,
      find: ', article L. 2334-42\n',
      replace: ', article sur la DSIL\n',
      message: 'Cette source à recontrôler n’a ni adresse, ni numéro d’article.',
      remedy:
        'écrivez le texte et le numéro dans le titre, comme « Code …, article L. 2334-33 », ou « original: » et qui le tient',
    },
    {
      fault: 'that no page cites',
      file,
      find: '  - id: cgct-l2334-42\n',
      replace:
        '  - id: oubliee\n    titre: Un titre\n    date: sans date\n    confiance: C\n  - id: cgct-l2334-42\n',
      message: 'Aucune page ne cite la source « oubliee ».',
      remedy: 'citez-la avec <Source id="oubliee" />, ou retirez-la',
    },
    {
      fault: 'one address under two titles',
      file,
      find: 'https://francetierslieux.fr/?p=27',
      replace: 'https://francetierslieux.fr/check-list/',
      message: 'Cette adresse est déjà celle de « france-tiers-lieux-questions », sous un autre titre.',
      remedy: 'citez « france-tiers-lieux-questions », ou donnez aux deux le même titre',
    },
  ]);
});

describe('a source cited', () => {
  eachIsReported([
    {
      fault: 'which does not exist',
      file: guide,
      find: '<Source id="france-tiers-lieux-questions" />',
      replace: '<Source id="inconnue" />',
      message: 'Source inconnue : « inconnue ».',
      remedy: 'écrivez un identifiant de sources.yaml, ou ajoutez-y celui-ci',
    },
    {
      fault: 'as the word of somebody, without its note',
      file: detr,
      find: 'Selon Weka, en 2023, la demande',
      replace: "Selon l'Écho des communes, il faut attendre.\n\nSelon Weka, en 2023, la demande",
      message: "« Selon » sans source : « Selon l'Écho des communes, il faut attendre. »",
      remedy: 'affirmez ce que dit un texte officiel, ou citez la source avec <Source id="…" />',
    },
    {
      fault: 'of the press, by the front matter, which states it',
      file: 'financements/fonds-vert.mdx',
      find: "  Selon l'Association des maires de Seine-Maritime, en 2024, jusqu'à 50 %",
      replace: "  En 2024, jusqu'à 50 %",
      at: 'montant: >-',
      message: noAttribution('adm76-lieux-de-convivialite'),
      remedy: written('en 2024'),
    },
  ]);

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

  eachIsReported([
    ...["L'aide paie 40 % des travaux.", 'Le décret fixe un montant.', "C'est 1,5 million d'euros."].map(
      (added) => ({
        fault: `without a source: ${added}`,
        file: plan,
        find,
        replace: `${find} ${added}`,
        message: `Montant, taux ou règle sans source : « ${added} »`,
        remedy: 'ajoutez <Source id="…" /> à la fin de la phrase[…]',
      }),
    ),
    {
      fault: 'in the front matter, that the text does not say with its source',
      file: detr,
      find: 'montant: Au moins 20 %',
      replace: 'montant: Au moins 25 %',
      message: '« 25 % » ne se lit pas dans le texte de la page avec sa source.',
      remedy: 'dites-le aussi dans le texte, avec <Source id="…" />',
    },
  ]);
});
