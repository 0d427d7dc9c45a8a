import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrMatrix } from './qr-matrix.ts';

/** The case that the site draws. */
const asHere = { ecc: 'Q', border: 0, maskPattern: 3 } as const;
/** Bytes that a code of level Q holds, at most. */
const MOST = 1663;

/** Small letters: another encoder writes them as bytes too. */
const addresses = fc
  .string({ minLength: 1, maxLength: MOST - 20, unit: fc.constantFrom(...'abcxyz0189=&~.-/#é') })
  .map((text) => `https://exemple.fr/${text}`);

describe('a QR code', () => {
  it('is the one that a general encoder draws, whatever the address', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        fc.pre(new TextEncoder().encode(text).length <= MOST);
        expect(qrMatrix(text)).toEqual(encode(text, asHere).data);
      }),
      { numRuns: 60 },
    );
  });

  it('is drawn at every length, the shortest to the longest', () => {
    for (let length = 1; length <= MOST; length += 23) {
      const text = 'a'.repeat(length);
      expect(qrMatrix(text), `${length} bytes`).toEqual(encode(text, asHere).data);
    }
    expect(qrMatrix('a'.repeat(MOST))).toBeDefined();
    expect(qrMatrix('a'.repeat(MOST + 1))).toBeUndefined();
  });
});
