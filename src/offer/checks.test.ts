import { describe, expect, it } from 'vitest';
import { eachIsReported, keepOne, lineAfter, problemsAfter } from '../../tests/support/edited-content.ts';

const level2 = 'niveaux/niveau-2.mdx';
const level3 = 'niveaux/niveau-3.mdx';
const glossary = 'pages/glossaire.mdx';
const legal = 'pages/mentions-legales.mdx';
const knownLevels = 'écrivez un identifiant qui existe : niveau-1, niveau-2, niveau-3';
const similar = 'Mise en relation avec des porteurs de projets similaires.';
const whole = '{ qui: La commune, figure: maison, fait: recrute et paie }';

describe('an id that no other file knows', () => {
  eachIsReported([
    {
      fault: 'a variant that a guide is about',
      file: 'guides/definir-le-besoin.mdx',
      find: 'aFaire:',
      replace: 'variantes: [en-regie]\naFaire:',
      at: 'variantes: [en-regie]',
      message: 'Variante inconnue : « en-regie ».',
      remedy: 'écrivez un identifiant qui existe : avec-prestataire, sans-prestataire',
    },
    {
      fault: 'a guide for a level that does not exist',
      file: 'guides/definir-le-besoin.mdx',
      find: 'niveaux: [niveau-1, niveau-2]',
      replace: 'niveaux: [niveau-1, niveau-9]',
      message: 'Niveau inconnu : « niveau-9 ».',
      remedy: knownLevels,
    },
    {
      fault: 'an aid for a level that does not exist',
      file: 'financements/detr.mdx',
      find: 'niveaux: [niveau-2, niveau-3]',
      replace: 'niveaux: [niveau-2, niveau-3, niveau-9]',
      message: 'Niveau inconnu : « niveau-9 ».',
      remedy: knownLevels,
    },
  ]);

  it('is reported when a line of the comparison is about another variant, and when one says nothing of a variant', () => {
    const file = 'offre.mdx';
    const edit = { file, find: 'sans-prestataire: La commune', replace: 'en-regie: La commune' };
    const place = { file, line: lineAfter([edit], file, 'en-regie: La commune') };
    expect(problemsAfter([edit])).toEqual([
      {
        ...place,
        message: 'Variante inconnue : « en-regie ».',
        remedy: 'écrivez un identifiant qui existe : avec-prestataire, sans-prestataire',
      },
      {
        ...place,
        message: '« Qui travaille » ne dit rien de la variante « sans-prestataire ».',
        remedy: 'écrivez ce qu’il en est de chaque variante',
      },
    ]);
  });

  it('is reported when a level has a variant that the offer does not have', () => {
    const edit = { file: level2, find: 'id: sans-prestataire', replace: 'id: en-regie' };
    expect(problemsAfter([edit])).toContainEqual({
      file: level2,
      line: lineAfter([edit], level2, 'id: en-regie'),
      message: 'Variante inconnue : « en-regie ».',
      remedy: expect.stringContaining('avec-prestataire, sans-prestataire'),
    });
  });
});

describe('what must stand once', () => {
  eachIsReported([
    {
      fault: 'the id of a service of the same level',
      file: level2,
      find: 'id: mise-en-relation',
      replace: 'id: analyse-des-offres',
      message: `Prestation en double : « analyse-des-offres », déjà dans ${level2}, ligne […].`,
      remedy: keepOne,
    },
    {
      fault: 'the id of a service of another level',
      file: level2,
      find: 'id: mise-en-relation',
      replace: 'id: suivi-de-l-etude',
      namedIn: level3,
      message: `Prestation en double : « suivi-de-l-etude », déjà dans ${level2}, ligne […].`,
      remedy: keepOne,
    },
    {
      fault: 'the text of a service',
      file: level3,
      find: "Accompagnement au suivi de l'étude.",
      replace: similar,
      message: `Texte de prestation en double : « ${similar} », déjà dans ${level2}, ligne ${lineAfter([], level2, similar)}.`,
      remedy: keepOne,
    },
    {
      fault: 'the title of a page',
      file: glossary,
      find: '"Glossaire"',
      replace: 'Mentions légales',
      namedIn: legal,
      at: 'titre: ',
      message: `Titre de page en double : « Mentions légales », déjà dans ${glossary}, ligne ${lineAfter([], glossary, 'titre: ')}.`,
      remedy: keepOne,
    },
  ]);
});

describe('a commune of the home page', () => {
  eachIsReported(
    ['l-ecole-ouverte', 'l-association'].map((example) => ({
      fault: `an example that does not exist or leads to no level: ${example}`,
      file: 'interface.yaml',
      find: 'exemples: [',
      replace: `exemples: [${example}, `,
      message: `Exemple inconnu, ou sans niveau : « ${example} ».`,
      remedy: 'écrivez un identifiant qui existe : […]',
    })),
  );
});

describe('who does what in a variant', () => {
  it.each([
    { find: whole, replace: '{ qui: La commune, figure: maison }' },
    { find: 'faisabilité, figure: document', replace: 'x, figure: document, fait: x' },
  ])('is reported when someone acts for the next without saying how, or when what is made acts', (edit) => {
    const problems = problemsAfter([{ file: level2, ...edit }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(level2);
    expect(JSON.stringify(problems[0])).toContain('sur chaque ligne, sauf la dernière');
  });
});
