import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Edit, type Fault } from '../../tests/support/edited-content.ts';

const guide = 'guides/definir-le-besoin.mdx';
const level2 = 'niveaux/niveau-2.mdx';
const level3 = 'niveaux/niveau-3.mdx';
const knownLevels = 'écrivez un identifiant qui existe : niveau-1, niveau-2, niveau-3';
const keepOne = 'gardez-en un seul, ou changez l’un des deux';

const unknownIds: readonly Fault[] = [
  {
    fault: 'a guide for a level that does not exist',
    edits: [{ file: guide, find: '[niveau-1, niveau-2]', replace: '[niveau-1, niveau-9]' }],
    file: guide,
    at: 'niveaux: [niveau-1, niveau-9]',
    message: 'Niveau inconnu : « niveau-9 ».',
    remedy: knownLevels,
  },
  {
    fault: 'an aid for a level that does not exist',
    edits: [{ file: 'financements/detr.mdx', find: 'niveaux: [niveau-3]', replace: 'niveaux: [niveau-9]' }],
    file: 'financements/detr.mdx',
    at: 'niveaux: [niveau-9]',
    message: 'Niveau inconnu : « niveau-9 ».',
    remedy: knownLevels,
  },
  {
    fault: 'a glossary term whose source does not exist',
    edits: [{ file: 'glossaire.yaml', find: 'source: haut-rhin-erp', replace: 'source: bas-rhin-erp' }],
    file: 'glossaire.yaml',
    at: 'source: bas-rhin-erp',
    message: 'Source inconnue : « bas-rhin-erp ».',
    remedy: 'écrivez peut-être « haut-rhin-erp », ou ajoutez « bas-rhin-erp » dans sources.yaml',
  },
];

describe('an id that no other file knows', () => {
  it.each(unknownIds)('is reported alone, with those that exist: $fault', (planted) => {
    const { edits, file, at, message, remedy } = planted;
    const line = lineAfter(edits, file, at);
    expect(problemsAfter(edits)).toEqual([{ file, line, message, remedy: expect.stringContaining(remedy) }]);
  });

  it('is reported when a guide cites a source that does not exist', () => {
    const cited = '<Source id="france-tiers-lieux-questions" />';
    const problems = problemsAfter([{ file: guide, find: cited, replace: '<Source id="inconnue" />' }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: guide, message: 'Source inconnue : « inconnue ».' });
    expect(problems[0]?.remedy).toBe('écrivez un identifiant de sources.yaml, ou ajoutez-y celui-ci');
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
  it('is reported when a service takes the id of another, in its level or not', () => {
    for (const taken of ['analyse-des-offres', 'suivi-de-l-etude']) {
      const edit = { file: level2, find: 'id: mise-en-relation', replace: `id: ${taken}` };
      const problems = problemsAfter([edit]);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toMatch(
        new RegExp(`^Prestation en double : « ${taken} », déjà dans ${level2}, ligne \\d+\\.$`),
      );
      expect(problems[0]?.remedy).toBe(keepOne);
    }
  });

  it('is reported when a service takes the text of another', () => {
    const taken = 'Mise en relation avec des porteurs de projets similaires.';
    const edit: Edit = { file: level3, find: "Accompagnement au suivi de l'étude.", replace: taken };
    const first = lineAfter([edit], level2, taken);
    expect(problemsAfter([edit])).toEqual([
      {
        file: level3,
        line: lineAfter([edit], level3, taken),
        message: `Texte de prestation en double : « ${taken} », déjà dans ${level2}, ligne ${first}.`,
        remedy: keepOne,
      },
    ]);
  });

  it('is reported when two pages have the same title', () => {
    const edit: Edit = { file: 'pages/glossaire.mdx', find: '"Glossaire"', replace: 'Mentions légales' };
    const first = lineAfter([edit], 'pages/glossaire.mdx', 'titre: Mentions légales');
    expect(problemsAfter([edit])).toEqual([
      {
        file: 'pages/mentions-legales.mdx',
        line: lineAfter([edit], 'pages/mentions-legales.mdx', 'titre: Mentions légales'),
        message: `Titre de page en double : « Mentions légales », déjà dans pages/glossaire.mdx, ligne ${first}.`,
        remedy: keepOne,
      },
    ]);
  });
});

describe('who does what in a variant', () => {
  it('is reported when someone acts for the next without saying how, or when what is made acts', () => {
    const whole = '{ qui: La commune, figure: maison, fait: recrute et paie }';
    const silent = { file: level2, find: whole, replace: '{ qui: La commune, figure: maison }' };
    const made = {
      file: level2,
      find: 'faisabilité, figure: document',
      replace: 'x, figure: document, fait: x',
    };
    for (const edit of [silent, made]) {
      const problems = problemsAfter([edit]);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.file).toBe(level2);
      expect(JSON.stringify(problems[0])).toContain('sur chaque ligne, sauf la dernière');
    }
  });
});
