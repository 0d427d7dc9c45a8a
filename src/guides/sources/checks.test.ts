import { describe, expect, it } from 'vitest';
import { citedSources } from './cited-sources.ts';
import {
  contentAfter,
  eachIsReported,
  lineAfter,
  problemsAfter,
  realContent,
} from '../../../tests/support/edited-content.ts';

const file = 'sources.yaml';
const guide = 'guides/definir-le-besoin.mdx';
const detr = 'financements/detr.mdx';
const fitting = 'guides/amenager-et-meubler.mdx';
const plan = 'guides/monter-le-plan-de-financement.mdx';

const written = (date: string) =>
  `écrivez « Selon …, ${date}, … » dans la phrase, ou avant elle dans le même paragraphe`;
const noAttribution = (id: string) => `La source secondaire « ${id} » est citée sans « selon ».`;
const noDate = (id: string) => `La date de la source secondaire « ${id} » n’est pas dite.`;

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
      remedy: 'écrivez le texte et le numéro dans le titre, comme « Code …, article L. 2334-33 »',
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

  it('is cited somewhere: none is left over', () => {
    const { guides, schemes, pages, glossary, sources } = contentAfter([], realContent);
    const cited = new Set([
      ...[...guides, ...schemes, ...pages].flatMap(({ body }) => citedSources(body)),
      ...glossary.flatMap(({ value }) => value.terms.map(({ source }) => source)),
    ]);
    const known = sources.flatMap(({ value }) => value.sources.map(({ id }) => id));
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((id) => !cited.has(id))).toEqual([]);
  });
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
      fault: 'secondary, without « selon »',
      file: detr,
      find: 'Selon Weka, en 2023, la demande',
      replace: 'En 2023, la demande',
      message: noAttribution('weka-dematerialisation'),
      remedy: written('en 2023'),
    },
    {
      fault: 'secondary, without its year',
      file: detr,
      find: 'Selon Weka, en 2023, la demande',
      replace: 'Selon Weka, la demande',
      message: noDate('weka-dematerialisation'),
      remedy: written('en 2023'),
    },
    {
      fault: 'secondary, without saying that it has no date',
      file: fitting,
      find: "Selon Ocalia, sans date, L'@",
      replace: "Selon Ocalia, L'@",
      message: noDate('ocalia-atelier-pilat'),
      remedy: written('sans date'),
    },
    {
      fault: 'secondary, by the front matter, which states it',
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
