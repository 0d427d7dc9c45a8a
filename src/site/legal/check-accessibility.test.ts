import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentAfter, lineAfter, problemsAfter, type Fault } from '../../../tests/support/edited-content.ts';

const file = 'rgaa.yaml';
const [entry] = contentAfter([]).accessibility;
if (entry === undefined) throw new Error('the content has no grid of accessibility');
const { themes, tests } = entry.value;
const criteria = themes.flatMap((theme) => theme.criteria);

const faults: readonly Fault[] = [
  {
    fault: 'a criterion twice',
    edits: [{ file, find: "id: '7.2'", replace: "id: '7.1'" }],
    file,
    at: "id: '7.1'",
    message: 'Le critère « 7.1 » n’est pas à sa place.',
    remedy: 'écrivez ici le critère « 7.2 »',
  },
  {
    fault: 'a criterion that the standard does not have',
    edits: [{ file, find: "id: '13.12'", replace: "id: '13.13'" }],
    file,
    at: "id: '13.13'",
    message: 'Le critère « 13.13 » n’est pas à sa place.',
    remedy: 'écrivez ici le critère « 13.12 »',
  },
  {
    fault: 'a test that is not in the list',
    edits: [{ file, find: 'par: [axe, alfa, entetes]', replace: 'par: [axe, alfa, entete]' }],
    file,
    at: 'par: [axe, alfa, entete]',
    message: 'le test « entete » n’est pas dans la liste',
    remedy: 'axe, alfa, html',
  },
  {
    fault: 'a test that no criterion cites',
    edits: [
      {
        file,
        find: '\n  - id: axe\n',
        replace: '\n  - id: essai\n    fichier: tests/run.ts\n    verifie: Rien.\n  - id: axe\n',
      },
    ],
    file,
    at: '- id: essai',
    message: 'Aucun critère ne cite le test « essai ».',
    remedy: 'retirez-le',
  },
  {
    fault: 'an unknown state',
    edits: [
      {
        file,
        find: 'etat: main\n        fait: "Chercher les balises',
        replace: 'etat: conforme\n        fait: "Chercher les balises',
      },
    ],
    file,
    at: 'etat: conforme',
    message: 'est refusé.',
    remedy: 'l’état s’écrit « teste », « main », « sans-objet » ou « a-faire »',
  },
  {
    fault: 'a check by hand without what was found',
    edits: [{ file, find: 'resultat: "L\'ordre suit', replace: 'pourquoi: "L\'ordre suit' }],
    file,
    at: "id: '12.8'",
    message: 'Il manque',
    remedy: 'ajoutez un texte',
  },
];

describe('a fault in the grid of accessibility', () => {
  it.each(faults)('is reported at its line: $fault', ({ edits, at, message, remedy }) => {
    expect(problemsAfter(edits)).toContainEqual({
      file,
      line: lineAfter(edits, file, at),
      message: expect.stringContaining(message),
      remedy: expect.stringContaining(remedy),
    });
  });
});

describe('the grid of accessibility', () => {
  it('has the 106 criteria of the standard, in 13 themes', () => {
    expect(themes).toHaveLength(13);
    expect(criteria).toHaveLength(106);
    expect(new Set(criteria.map(({ title }) => title)).size).toBe(106);
  });

  it('names tests that exist', () => {
    expect(tests.filter((test) => !existsSync(test.file))).toEqual([]);
  });
});
