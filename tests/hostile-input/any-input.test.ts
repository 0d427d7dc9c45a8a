import { describe, expect, it } from 'vitest';
import { decode } from '../../src/diagnosis/codes/code.ts';
import { characters, codeSize, oddsOfRandomCode } from '../support/diagnosis/real-codes.ts';
import { questionnaire } from '../support/diagnosis/real-questionnaire.ts';
import { endless, mutated, oneOf, seeded } from './mutated.ts';
import { addressReaders } from './address-readers.ts';
import { fieldReaders } from './field-readers.ts';

/** How many texts each reader is given: `npm run test:fuzz` gives a hundred thousand. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 400);
/** Other texts at another number. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);
/** The most that one endless text may cost, in milliseconds of the processor: what is read twice over costs ten times more. */
const MOST = 600;

function cost(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe.each(Object.entries({ ...addressReaders(), ...fieldReaders() }))('%s', (_, { seeds, read }) => {
  it('is read whatever it holds', { timeout: 3_600_000 }, () => {
    const random = seeded(seed);
    for (let run = 0; run < runs; run += 1) {
      const text = mutated(seeds, random);
      try {
        read(text);
      } catch (error) {
        throw new Error(`run ${run}: ${JSON.stringify(text)}`, { cause: error });
      }
    }
  });

  it('is read at once, however long', () => {
    for (const text of endless(seeds.slice(0, 3))) {
      const spent = cost(() => read(text));
      expect(spent, `${JSON.stringify(text.slice(0, 20))}…${JSON.stringify(text.slice(-3))}`).toBeLessThan(
        MOST,
      );
    }
  });
});

it('a code typed at random is accepted no oftener than the odds say', { timeout: 3_600_000 }, () => {
  const random = seeded(seed);
  let taken = 0;
  for (let run = 0; run < runs; run += 1) {
    const code = Array.from({ length: codeSize() }, () => oneOf(characters, random)).join('');
    if (decode(questionnaire, code) !== undefined) taken += 1;
  }
  // Twice the odds and one more: chance gives that less than once in ten thousand.
  expect(taken).toBeLessThanOrEqual(1 + Math.floor((2 * runs) / oddsOfRandomCode()));
});
