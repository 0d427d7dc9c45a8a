import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, characters, codeSize, codes } from '../../../tests/support/diagnosis/real-codes.ts';

describe('a copying error in any state’s code', () => {
  it('is refused whenever one character is wrong', () => {
    const wrong = codes().flatMap((code) =>
      Array.from(code, (right, at) =>
        characters
          .filter((other) => other !== right)
          .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
      ).flat(),
    );
    expect(wrong).toHaveLength(codes().length * codeSize() * (characters.length - 1));
    expect(accepted(wrong)).toEqual([]);
  });

  it('is refused whenever two neighbours are swapped', () => {
    const wrong = codes().flatMap((code) =>
      Array.from(
        code.slice(1),
        (second, at) => code.slice(0, at) + second + code.charAt(at) + code.slice(at + 2),
      ).filter((swapped) => swapped !== code),
    );
    expect(wrong.length).toBeGreaterThan(codes().length * (codeSize() - 1) * 0.9);
    expect(accepted(wrong)).toEqual([]);
  });

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
