import { describe, expect, it } from 'vitest';
import { titledLevel, wordsBesideTitle } from './plain-words.ts';

describe('the plain words of a level beside its title', () => {
  it('are there where they explain it', () => {
    const level = { title: 'Phase pré-opérationnelle', inPlainWords: 'préparer la réalisation' };
    expect(wordsBesideTitle(level)).toBe('préparer la réalisation');
  });

  it.each([
    ['Lancement de la réflexion', 'lancer la réflexion'],
    ['Définition et formalisation du projet', 'définir et formaliser le Projet'],
  ])('are absent where they say « %s » again', (title, inPlainWords) => {
    expect(wordsBesideTitle({ title, inPlainWords })).toBeUndefined();
  });
});

it('a level is said by its title, with plain words where they explain it', () => {
  const named = [
    { number: 1, title: 'Lancement de la réflexion', inPlainWords: 'lancer la réflexion' },
    { number: 3, title: 'Phase pré-opérationnelle', inPlainWords: 'préparer la réalisation' },
  ].map((level) => titledLevel('Niveau', level).replaceAll(/\s/g, ' '));
  expect(named).toEqual([
    'Niveau 1 – Lancement de la réflexion',
    'Niveau 3 – Phase pré-opérationnelle (préparer la réalisation)',
  ]);
});
