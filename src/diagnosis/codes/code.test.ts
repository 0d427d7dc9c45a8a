import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type CodeShape, alphabet, codeLength, decode, encode, readCode } from './code.ts';
import { accepted, characters, codeSize, codes } from '../../../tests/support/diagnosis/real-codes.ts';
import { questionnaire, states } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

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

  it.each([1, 2, 20])('is refused when it comes from a version %i later', (later) => {
    const other = { ...questionnaire, version: questionnaire.version + later };
    const wrong = states().map((state) => encode(other, state));
    expect(wrong.every((code) => decode(other, code) !== undefined)).toBe(true);
    expect(accepted(wrong)).toEqual([]);
  });

  it('is refused when its answers cannot be reached: an answer to a question that is not asked', () => {
    const unreachable = [
      { projet: 'tiers-lieu' },
      { porteur: 'autre-departement', projet: 'tiers-lieu' },
      { porteur: 'autre-structure', batiment: 'aucun' },
      { porteur: 'commune-ou-groupement', projet: 'tiers-lieu', priorite: 'travaux-prets' },
    ];
    expect(accepted(unreachable.map((answers) => encode(questionnaire, answers)))).toEqual([]);
  });

  it('is refused when a character outside the alphabet would add up like one of it', () => {
    const wrong = codes().flatMap((code) => (code.endsWith('Y') ? [`${code.slice(0, -1)}0`] : []));
    expect(wrong.length).toBeGreaterThan(10);
    expect(accepted(wrong)).toEqual([]);
  });
});

describe('a code of another questionnaire of the same version', () => {
  const options = Array.from({ length: 28 }, (_, index) => ({ id: `option-${index}` }));
  const { version, questions } = small.questionnaire;
  const state = { lieu: 'ici', etape: 'idee' };

  it('is refused when it is longer, though its answers read the same', () => {
    const longer: CodeShape = { version, questions: [{ id: 'autre', options }, ...questions] };
    expect(readCode(longer, encode(longer, state))).toEqual(state);
    expect(readCode(small.questionnaire, encode(longer, state))).toBeUndefined();
  });

  it('is refused when it is as long and says more', () => {
    const wider: CodeShape = {
      version,
      questions: [{ id: 'autre', options: [{ id: 'oui' }] }, ...questions],
    };
    expect(codeLength(wider)).toBe(codeLength(small.questionnaire));
    expect(readCode(small.questionnaire, encode(wider, state))).toEqual(state);
    expect(readCode(small.questionnaire, encode(wider, { ...state, autre: 'oui' }))).toBeUndefined();
  });
});

describe('the length of a code', () => {
  it.each([
    [[], 3],
    [[1], 4],
    [[28], 4],
    [[29], 5],
    [[28, 28], 5],
    [[28, 28, 1], 6],
  ])('is just enough for questions of so many options: %j', (counts, length) => {
    const questions = counts.map((count, at) => ({
      id: `question-${at}`,
      options: Array.from({ length: count }, (_, index) => ({ id: `option-${index}` })),
    }));
    const last = Object.fromEntries(questions.map(({ id, options }) => [id, options.at(-1)?.id ?? '']));
    const shape: CodeShape = { version: 1, questions };
    expect(encode(shape, last)).toHaveLength(length);
    expect(readCode(shape, encode(shape, last))).toEqual(last);
  });
});

describe('a copying error in any state’s code', () => {
  it('is refused when any two characters are wrong, at random', () => {
    const places = fc.uniqueArray(fc.nat(codeSize() - 1), { minLength: 2, maxLength: 2 });
    const shifts = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(fc.constantFrom(...codes()), places, shifts, (code, at, by) => {
        const wrong = Array.from(code, (right, place) => {
          const shift = by[at.indexOf(place)] ?? 0;
          return characters[(characters.indexOf(right) + shift) % characters.length];
        }).join('');
        expect(wrong).not.toBe(code);
        expect(accepted([wrong])).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });
});
