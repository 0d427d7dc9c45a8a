import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { formatProblems } from './problem.ts';
import {
  eachIsReported,
  lineAfter,
  problemsAfter,
  realContent,
  sampleContent,
} from '../../tests/support/edited-content.ts';

const guide = 'guides/definir-le-besoin.mdx';
const wrongDate = 'une date s’écrit année-mois-jour, comme 2026-11-25';

describe('a fault in one content file', () => {
  eachIsReported([
    {
      fault: 'an unknown key',
      file: guide,
      find: 'resume:\n',
      replace: 'couleur: bleu\nresume:\n',
      message: 'Clé inconnue dans le fichier : « couleur ».',
      remedy:
        'écrivez une de ces clés : titre, description, misAJour, verifieLe, resume, niveaux, variantes, aFaire, brouillon',
    },
    {
      fault: 'an unknown key inside a list',
      file: 'offre.mdx',
      find: '    enBref: avec',
      replace: '    bref: oui\n    enBref: avec',
      message: 'Clé inconnue dans « variantes › élément 1 » : « bref ».',
      remedy: 'écrivez une de ces clés : id, titre, enBref',
    },
    {
      fault: 'a missing key',
      file: 'offre.mdx',
      find: '    enBref: avec prestataire\n',
      replace: '',
      at: '- id: avec-prestataire',
      message: 'Il manque « variantes › élément 1 › enBref ».',
      remedy: 'ajoutez un texte',
    },
    {
      fault: 'an empty text',
      file: 'site.yaml',
      find: 'nom: Tiers-lieux de la Manche',
      replace: "nom: ' '",
      message: '« nom » est vide.',
      remedy: 'écrivez un texte, ou retirez la ligne si elle est facultative',
    },
    {
      fault: 'a date in French order',
      file: guide,
      find: 'misAJour: 2026-11-26',
      replace: 'misAJour: 25/11/2026',
      message: '« misAJour » est refusé.',
      remedy: wrongDate,
    },
    {
      fault: 'a date that no calendar has',
      file: guide,
      find: 'verifieLe: 2026-11-25',
      replace: 'verifieLe: 2026-02-30',
      message: '« verifieLe » est refusé.',
      remedy: wrongDate,
    },
  ]);

  it.each([
    { file: 'site.yaml', find: 'nom: Tiers', replace: 'nom: Autre nom\nnom: Tiers', at: 'nom: Tiers' },
    {
      file: guide,
      find: 'niveaux: [',
      replace: 'niveaux: [niveau-3]\nniveaux: [',
      at: 'niveaux: [niveau-1, ',
    },
  ])('is reported when a key of $file comes twice, at its second line', ({ at, ...edit }) => {
    const problems = problemsAfter([edit]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: edit.file, line: lineAfter([edit], edit.file, at) });
    expect(problems[0]?.message).toBe('Cette clé est écrite deux fois.');
    expect(problems[0]?.remedy).toBe('gardez une seule des deux lignes');
  });
});

describe('a fault in the folder of the contents', () => {
  it('is reported when a collection that any site has has no file', () => {
    const { problems } = checkContent(sampleContent.filter(({ path }) => !path.startsWith('niveaux/')));
    const remedy = 'remettez au moins un fichier « niveaux/*.mdx » dans le dossier des contenus';
    const message = 'Aucun fichier : cette partie du site serait vide.';
    expect(problems).toEqual([{ file: 'niveaux/*.mdx', message, remedy }]);
  });

  it('is reported when no part of the site reads a file', () => {
    const { problems } = checkContent([...sampleContent, { path: 'notes/idees.mdx', source: 'Une idée.' }]);
    const message = 'Ce fichier n’est lu par aucune partie du site.';
    expect(problems).toEqual([
      { file: 'notes/idees.mdx', message, remedy: expect.stringContaining('guides/*.mdx') },
    ]);
  });
});

describe('the real content', () => {
  it('has no fault', () => {
    expect(formatProblems(checkContent(realContent).problems)).toBe('');
  });
});
