import fc from 'fast-check';
import { describe, it } from 'vitest';
import { addressReaders } from './address-readers.ts';
import { fieldReaders } from './field-readers.ts';

/** How many texts each reader is given: `npm run test:fuzz` gives a hundred thousand. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 400);
/** Other texts at another number. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);

/** What other programs choke on. */
const harmful = [
  ...'|\0|\uD800|\uDFFF|\u202E|\u2066|\uFEFF|\u00A0|🏚️|é\u0301|%|%00|%E0%A4%A|"|;|=|&|#|~|/|//|..'.split('|'),
  ...'\r\n|\t|-1|1e309|NaN|0x10|__proto__|constructor|<img src=x onerror=alert(1)>|javascript:a(1)'.split(
    '|',
  ),
  '9'.repeat(400),
];
/** What a reader might read over and over. */
const pieces = 'a|1| |\t|.|1.|.000| 000|a@|a.|-|#|&|=|%|/|é|\uD800'.split('|');

/** Texts made of one that a reader takes, a part of it replaced one to four times by what nobody meant. */
function mutated(seeds: readonly string[]): fc.Arbitrary<string> {
  const added = fc.oneof(
    fc.constantFrom(...harmful),
    fc.constantFrom(...seeds),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  const changes = fc.array(fc.tuple(fc.nat(), added, fc.nat()), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...seeds), changes)
    .map(([text, list]) =>
      list.reduce(
        (before, [from, part, to]) =>
          before.slice(0, from % (before.length + 1)) + part + before.slice(to % (before.length + 1)),
        text,
      ),
    );
}

describe.each(Object.entries({ ...addressReaders(), ...fieldReaders() }))('%s', (_, { seeds, read }) => {
  it('is read whatever it holds', { timeout: 3_600_000 }, () => {
    fc.assert(fc.property(mutated(seeds), read), { numRuns, seed });
  });

  it('is read however long', () => {
    for (const piece of [...pieces, ...seeds.slice(0, 3)]) {
      const body = piece.repeat(Math.ceil(50_000 / Math.max(1, piece.length))).slice(0, 50_000);
      for (const text of [body, `1${body}x`, `a@${body}@`]) read(text);
    }
  });
});
