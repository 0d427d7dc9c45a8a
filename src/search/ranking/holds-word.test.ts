import { describe, expect, it } from 'vitest';
import { holdsWholeWord, holdsWord } from './holds-word.ts';
import { wordsOf } from './words.ts';

const holds = (text: string, typed: string) => wordsOf(typed).map((word) => holdsWord(text, word));

describe('a text holds a word that was asked for', () => {
  it.each([
    ['(DETR),', 'detr'],
    ['toits.', 'toit'],
    ['délais', 'délai'],
    ['éligibles', 'eligible'],
    ['architecture', 'architecte'],
    ['aménagement', 'aménager'],
    ['dommages-ouvrage', 'ouvrage'],
    ['02', '02'],
  ])('« %s », asked for as « %s »', (text, typed) => {
    expect(holds(text, typed)).toEqual([true]);
  });
});

describe('a text does not hold a word of which it has a piece, or that it begins', () => {
  it.each([
    ['plusieurs plus plupart', 'PLU'],
    ['café', 'CAF'],
    ['toiture', 'toit'],
    ['Délibérer, délègue, au-delà', 'délai'],
    ['P.', 'piscine'],
    ['W', 'WC'],
    ['2022', '22'],
  ])('« %s », not asked for as « %s »', (text, typed) => {
    expect(holds(text, typed)).toEqual([false]);
  });
});

describe('a text holds the word itself that was asked for', () => {
  it.each([
    ['Assurances,', true],
    ['l’assurance', true],
    ['assurer', false],
    ['s’assure', false],
  ])('« %s », asked for as « assurance »: %s', (text, expected) => {
    expect(wordsOf('assurance').map((word) => holdsWholeWord(text, word))).toEqual([expected]);
  });
});
