import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentAfter, eachIsReported, realContent } from '../../../tests/support/edited-content.ts';

const file = 'rgaa.yaml';
const [entry] = contentAfter([], realContent).accessibility;
if (entry === undefined) throw new Error('the content has no grid of accessibility');
const { thematiques, tests } = entry.value;
const criteria = thematiques.flatMap(({ criteres }) => criteres);

describe('a fault in the grid of accessibility', () => {
  eachIsReported([
    {
      fault: 'a criterion twice',
      file,
      find: "id: '7.2'",
      replace: "id: '7.1'",
      message: 'Le critère « 7.1 » n’est pas à sa place.',
      remedy: 'écrivez ici le critère « 7.2 »[…]',
    },
    {
      fault: 'a criterion that the standard does not have',
      file,
      find: "id: '13.12'",
      replace: "id: '13.13'",
      message: 'Le critère « 13.13 » n’est pas à sa place.',
      remedy: 'écrivez ici le critère « 13.12 »[…]',
    },
    {
      fault: 'a test that is not in the list',
      file,
      find: 'par: [axe, entetes]',
      replace: 'par: [axe, entetes, entete]',
      message: 'Test inconnu[…]',
      remedy: '[…]entetes[…]',
    },
    {
      fault: 'an unknown state',
      file,
      find: 'etat: main, fait',
      replace: 'etat: conforme, fait',
      message: '[…]est refusé.',
      remedy: 'l’état s’écrit « teste », « main », « sans-objet » ou « a-faire »[…]',
    },
    {
      fault: 'a check by hand without what was found',
      file,
      find: ", resultat: L'ordre suit la lecture.",
      replace: '',
      at: "id: '12.8'",
      message: 'Il manque[…]',
      remedy: '[…]ajoutez un texte[…]',
    },
  ]);
});

describe('the grid of accessibility', () => {
  it('has the 106 criteria of the standard, in 13 themes', () => {
    expect(thematiques).toHaveLength(13);
    expect(criteria).toHaveLength(106);
    expect(new Set(criteria.map(({ titre }) => titre)).size).toBe(106);
  });

  it('names tests that exist', () => {
    expect(tests.filter((test) => !existsSync(test.fichier))).toEqual([]);
  });
});
