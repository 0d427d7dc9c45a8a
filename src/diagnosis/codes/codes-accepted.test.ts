import { describe, expect, it } from 'vitest';
import { decode } from './code.ts';
import { headOf } from './sound-code.ts';
import { damaged, spread } from '../verify/answers-kept.ts';
import { accepted, characters, codes } from '../../../tests/support/diagnosis/real-codes.ts';
import { questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const base = characters.length;
const known = new Set(codes());
const longest = Math.max(...Array.from(known, ({ length }) => length));

const pairs = Array.from({ length: base ** 2 }, (_, pair) => written(pair, 2));

/** Up to so many symbols all answers are looked at; of each more, one in so many: a prime that no question divides. */
const WHOLE = 3;
const ONE_IN = 31;

/** A number as so many symbols, the first the lightest. */
function written(number: number, size: number): number[] {
  return Array.from({ length: size }, (_, at) => Math.floor(number / base ** at) % base);
}

/** Both sums of symbols, or their opposites, as one name: plain, and weighted by position from a start. */
function sums(symbols: readonly number[], start: number, sign: 1 | -1): string {
  const plain = symbols.reduce((sum, symbol) => sum + symbol, 0);
  const weighted = symbols.reduce((sum, symbol, index) => sum + (start + index) * symbol, 0);
  return [plain, weighted].map((sum) => (((sign * sum) % base) + base) % base).join('/');
}

function textOf(symbols: readonly number[]): string {
  return symbols.map((symbol) => characters[symbol]).join('');
}

describe('the codes accepted among all that can be typed', { timeout: 600_000 }, () => {
  it('are none of those that a copying error makes of the code of any state, partial or complete', () => {
    for (const code of known) {
      const wrong = accepted([...damaged(code)]);
      if (wrong.length > 0) expect.fail(`${code}, copied ${wrong.join()}, is accepted`);
    }
  });

  it('are none of those where two characters changed places, however far apart', () => {
    for (const code of known) {
      for (let one = 0; one < code.length; one += 1) {
        for (let other = one + 1; other < code.length; other += 1) {
          const swapped = [...code];
          [swapped[one], swapped[other]] = [code.charAt(other), code.charAt(one)];
          const wrong = swapped.join('');
          if (wrong !== code && decode(questionnaire, wrong) !== undefined)
            expect.fail(`${code}, copied ${wrong}, is accepted`);
        }
      }
    }
  });

  it('are one for each beginning of a code, whatever the pair of check characters', () => {
    for (const code of spread([...known], 300)) {
      const beginning = code.slice(0, -2);
      expect(accepted(pairs.map((pair) => beginning + textOf(pair)))).toEqual([code]);
    }
  });

  it.each(Array.from({ length: longest - 2 }, (_, size) => size))(
    'are those of the states alone, of all that have their own pair and %i symbols for the answers',
    (size) => {
      const pairOf = new Map(pairs.map((pair) => [sums(pair, size + 2, 1), pair]));
      expect(pairOf.size).toBe(base ** 2);
      const step = ONE_IN ** Math.max(0, size - WHOLE);
      let count = 0;
      // One of the two heads says a length that the text has not.
      for (const head of [0, 1].map((odd) => headOf(questionnaire.version, odd))) {
        for (let answers = 0; answers < base ** size; answers += step) {
          const beginning = [head, ...written(answers, size)];
          // The pair brings both sums back to 0: its own sums are the opposites of those of the beginning.
          const text = textOf([...beginning, ...(pairOf.get(sums(beginning, 1, -1)) ?? [])]);
          const isAccepted = decode(questionnaire, text) !== undefined;
          if (isAccepted) count += 1;
          if (isAccepted !== known.has(text)) expect.fail(`${text} is ${isAccepted ? '' : 'not '}accepted`);
        }
      }
      const ofSize = [...known].filter(({ length }) => length === size + 3).length;
      if (step === 1) expect(count).toBe(ofSize);
      else expect(count).toBeLessThan(ofSize);
    },
  );
});
