import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './code.ts';
import { accepted, characters, codeSize, codes } from '../../../tests/support/diagnosis/real-codes.ts';
import { questionnaire, states } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const base = characters.length;
/** The symbols before the two check characters: the version, then the answers. */
const prefixLength = codeSize() - 2;
const pairs = characters.flatMap((one) => characters.map((other) => one + other));

/** A prime that no number of answers has as a factor: the beginnings looked at hold every symbol at every place. */
const ONE_IN = 13;

/** A number as symbols of the alphabet, the first the heaviest. */
function written(number: number, size: number): string {
  return Array.from(
    { length: size },
    (_, at) => characters[Math.floor(number / base ** (size - 1 - at)) % base],
  ).join('');
}

/** Both sums of a text, or their opposites, as one name: plain, and weighted by position from a start. */
function sums(text: string, start: number, sign: 1 | -1): string {
  const symbols = Array.from(text, (character) => characters.indexOf(character));
  const plain = symbols.reduce((sum, symbol) => sum + symbol, 0);
  const weighted = symbols.reduce((sum, symbol, index) => sum + (start + index) * symbol, 0);
  return [plain, weighted].map((sum) => (((sign * sum) % base) + base) % base).join('/');
}

describe('the codes accepted among all that can be typed', () => {
  it('have one pair of check characters at most for each beginning, and one for a beginning of a state', () => {
    const beginnings = new Set(codes().map((code) => code.slice(0, prefixLength)));
    expect(beginnings.size).toBe(states().length);
    const beginning = fc.oneof(
      fc.constantFrom(...beginnings),
      fc.string({ unit: fc.constantFrom(...characters), minLength: prefixLength, maxLength: prefixLength }),
    );
    fc.assert(
      fc.property(beginning, (text) => {
        const found = accepted(pairs.map((pair) => text + pair));
        expect(found).toHaveLength(beginnings.has(text) ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });

  it(
    'are those of the states alone: of the beginnings of this version, one in so many with its own pair',
    { timeout: 60_000 },
    () => {
      const pairFor = new Map(pairs.map((pair) => [sums(pair, prefixLength + 1, 1), pair]));
      expect(pairFor.size).toBe(base ** 2);
      const first = written(questionnaire.version, 1);
      const ofStates = new Set(codes().map((code) => code.slice(0, prefixLength)));
      let count = 0;
      for (let answers = 0; answers < base ** (prefixLength - 1); answers += ONE_IN) {
        const text = first + written(answers, prefixLength - 1);
        // The pair brings both sums back to 0: its own sums are the opposites of those of the beginning.
        const pair = pairFor.get(sums(text, 1, -1)) ?? '';
        const isAccepted = decode(questionnaire, text + pair) !== undefined;
        if (isAccepted) count += 1;
        if (isAccepted !== ofStates.has(text))
          expect.fail(`${text}${pair} is ${isAccepted ? '' : 'not '}accepted`);
      }
      expect(count).toBeGreaterThan(states().length / ONE_IN / 2);
    },
  );
});
