import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAmount } from './amount.ts';
import { groupedAmount, plainAmount, readAmount } from './typed-amount.ts';
import { MOST_CENTS } from '../../project/project.ts';

const cents = fc.integer({ min: 0, max: MOST_CENTS });

describe('an amount typed', () => {
  it.each([
    ['180000', 180_000_00],
    ['180 000', 180_000_00],
    ['180\u202F000,50 €', 180_000_50],
    ['180\u00A0000 euros', 180_000_00],
    ['180.000,50', 180_000_50],
    ['180.000', 180_000_00],
    ['1.234.567', 1_234_567_00],
    ['12.5', 12_50],
    ['12,5', 12_50],
    ['12,', 12_00],
    ['0', 0],
    ['', 0],
    ['   ', 0],
    ['000120', 120_00],
    ['100 000 000', MOST_CENTS],
  ])('« %s » is read as people mean it', (typed, expected) => {
    expect(readAmount(typed)).toEqual({ cents: expected });
  });

  it.each([
    ['dix', 'not-a-number'],
    ['12€50', 'not-a-number'],
    ['12 k€', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    [',5', 'not-a-number'],
    ['1.23.456', 'not-a-number'],
    ['1e6', 'not-a-number'],
    ['30 %', 'percentage'],
    ['-5', 'negative'],
    ['− 5', 'negative'],
    ['12,345', 'too-many-decimals'],
    ['12.3456', 'too-many-decimals'],
    ['100 000 000,01', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('« %s » is refused with its reason', (typed, fault) => {
    expect(readAmount(typed)).toEqual({ fault });
  });

  it('is read back from each way of writing it, to the cent', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const written = [
          writeAmount(amount),
          groupedAmount(amount),
          plainAmount(amount, ','),
          plainAmount(amount, '.'),
        ];
        for (const text of written) expect(readAmount(text), text).toEqual({ cents: amount });
      }),
    );
  });

  it('never breaks the reader, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readAmount(typed);
        expect('fault' in read || (Number.isSafeInteger(read.cents) && read.cents >= 0)).toBe(true);
      }),
    );
  });
});

describe('an amount written', () => {
  it('shows its cents only where there are some', () => {
    expect(writeAmount(180_000_00).replaceAll(/\s/g, ' ')).toBe('180 000 €');
    expect(writeAmount(180_000_05).replaceAll(/\s/g, ' ')).toBe('180 000,05 €');
    expect(groupedAmount(1_234_567_80)).toBe('1 234 567,80');
    expect(groupedAmount(999_00)).toBe('999');
  });
});
