import { describe, expect, it } from 'vitest';
import { alphabet, codeLength, decode, encode } from '../../../src/diagnosis/code.ts';
import { accepted, codes } from './real-codes.ts';
import { questionnaire, states } from './real-questionnaire.ts';

function withCharacter(code: string, position: number, character: string): string {
  return code.slice(0, position) + character + code.slice(position + 1);
}

describe('the code of a state', () => {
  it('gives back its state, for every state, partial or complete', () => {
    expect(states().length).toBeGreaterThan(200);
    for (const [index, code] of codes().entries()) {
      expect(decode(questionnaire, code), code).toEqual(states()[index]);
    }
  });

  it('belongs to one state only', () => {
    expect(new Set(codes()).size).toBe(states().length);
  });

  it('has a fixed length and no look-alike characters', () => {
    expect(alphabet).not.toMatch(/[01OILU]/);
    for (const code of codes()) {
      expect(code).toHaveLength(codeLength(questionnaire));
      expect([...code].every((character) => alphabet.includes(character))).toBe(true);
    }
  });

  it('is refused when a character is missing, added, or outside the alphabet', () => {
    const wrong = codes().flatMap((code) => [
      code.slice(1),
      code.slice(0, -1),
      `${code}2`,
      `2${code}`,
      withCharacter(code, 2, '0'),
      ` ${code}`,
    ]);
    expect(accepted([...wrong, ''])).toEqual([]);
  });

  it.each([2, 3, 28])('is refused when it comes from version %i of the questionnaire', (version) => {
    const other = { ...questionnaire, version };
    const wrong = states().map((state) => encode(other, state));
    expect(wrong.every((code) => decode(other, code) !== undefined)).toBe(true);
    expect(accepted(wrong)).toEqual([]);
  });

  it('is refused when its answers cannot be reached: an answer to a question that is not asked', () => {
    const unreachable = [
      { projet: 'tiers-lieu' },
      { porteur: 'autre-departement', projet: 'tiers-lieu' },
      { porteur: 'autre-structure', batiment: 'aucun' },
      { porteur: 'commune-ou-groupement', projet: 'tiers-lieu', priorite: 'travaux' },
    ];
    expect(accepted(unreachable.map((answers) => encode(questionnaire, answers)))).toEqual([]);
  });
});
