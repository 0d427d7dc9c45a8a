import { describe, expect, it } from 'vitest';
import { stem } from './words.ts';

describe('words that differ by their plural, their feminine or their mute e', () => {
  it.each([
    ['locaux', 'local'],
    ['locales', 'local'],
    ['lieux', 'lieu'],
    ['bureaux', 'bureau'],
    ['subventions', 'subvention'],
    ['gratuites', 'gratuit'],
    ['aides', 'aide'],
    ['etudes', 'etude'],
  ])('have one stem: « %s », « %s »', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['travaux', 'travail'],
    ['prix', 'pris'],
    ['cours', 'cour '],
    ['process', 'proces'],
    ['epci', 'epc'],
  ])('are not mixed with others: « %s », « %s »', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
