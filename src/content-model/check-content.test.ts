import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { formatProblems } from './problem.ts';
import {
  dayLine,
  lineAfter,
  problemsAfter,
  realContent,
  type Fault,
} from '../../tests/support/edited-content.ts';

const guide = 'guides/definir-le-besoin.mdx';

const faults: readonly Fault[] = [
  {
    fault: 'an unknown key',
    edits: [{ file: guide, find: 'resume:\n', replace: 'couleur: bleu\nresume:\n' }],
    file: guide,
    at: 'couleur: bleu',
    message: 'Clé inconnue dans le fichier : « couleur ».',
    remedy:
      'écrivez une de ces clés : titre, description, misAJour, verifieLe, resume, niveaux, rang, aFaire, brouillon',
  },
  {
    fault: 'an unknown key inside a list',
    edits: [{ file: 'offre.mdx', find: '    enBref: avec', replace: '    bref: oui\n    enBref: avec' }],
    file: 'offre.mdx',
    at: 'bref: oui',
    message: 'Clé inconnue dans « variantes › élément 1 » : « bref ».',
    remedy: 'écrivez une de ces clés : id, titre, enBref',
  },
  {
    fault: 'a missing key',
    edits: [{ file: 'offre.mdx', find: '    enBref: avec prestataire\n', replace: '' }],
    file: 'offre.mdx',
    at: '- id: avec-prestataire',
    message: 'Il manque « variantes › élément 1 › enBref ».',
    remedy: 'ajoutez un texte',
  },
  {
    fault: 'an empty text',
    edits: [{ file: 'site.yaml', find: 'nom: Tiers-lieux de la Manche', replace: "nom: ' '" }],
    file: 'site.yaml',
    at: "nom: ' '",
    message: '« nom » est vide ou trop court.',
    remedy: 'écrivez au moins 1 élément',
  },
  {
    fault: 'a date in French order',
    edits: [{ file: guide, find: dayLine(guide), replace: 'misAJour: 25/11/2026' }],
    file: guide,
    at: 'misAJour: 25/11/2026',
    message: '« misAJour » est refusé.',
    remedy: 'une date s’écrit année-mois-jour, comme 2026-11-25',
  },
  {
    fault: 'a date that no calendar has',
    edits: [{ file: guide, find: 'verifieLe: 2026-11-25', replace: 'verifieLe: 2026-02-30' }],
    file: guide,
    at: 'verifieLe: 2026-02-30',
    message: '« verifieLe » est refusé.',
    remedy: 'une date s’écrit année-mois-jour, comme 2026-11-25',
  },
  {
    fault: 'the channel « courriel » without an address',
    edits: [
      { file: 'site.yaml', find: '[telephone, copie, fichier]', replace: '[telephone, copie, courriel]' },
    ],
    file: 'site.yaml',
    at: 'canaux: [telephone, copie, courriel]',
    message: '« canaux » est refusé.',
    remedy: 'le canal « courriel » demande de remplir la ligne « courriel »',
  },
];

describe('a fault in one content file', () => {
  it.each(faults)('is reported alone, with its place and what to write: $fault', (planted) => {
    const { edits, file, at, message, remedy } = planted;
    expect(problemsAfter(edits)).toEqual([{ file, line: lineAfter(edits, file, at), message, remedy }]);
  });

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
    const { problems } = checkContent(realContent.filter(({ path }) => !path.startsWith('niveaux/')));
    const remedy = 'remettez au moins un fichier « niveaux/*.mdx » dans le dossier des contenus';
    const message = 'Aucun fichier : cette partie du site serait vide.';
    expect(problems).toEqual([{ file: 'niveaux/*.mdx', message, remedy }]);
  });

  it('is reported when no part of the site reads a file', () => {
    const { problems } = checkContent([...realContent, { path: 'notes/idees.mdx', source: 'Une idée.' }]);
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
