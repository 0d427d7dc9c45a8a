import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinOneTypo, isPrefixWithOneTypo } from './typo.ts';

describe('one typo', () => {
  it.each([
    ['valognes', 'valoines'],
    ['valognes', 'valogns'],
    ['valognes', 'vallognes'],
    ['valognes', 'valonges'],
    ['valognes', 'alognes'],
    ['valognes', 'valognesx'],
    ['valognes', 'vlo'],
    ['valognes', 'valognes'],
    ['valognes', ''],
  ])('« %s » starts with « %s »', (name, typed) => {
    expect(isPrefixWithOneTypo(name, typed)).toBe(true);
  });

  it.each([
    ['valognes', 'valoinse'],
    ['valognes', 'vlogens'],
    ['valognes', 'valognesxx'],
    ['valognes', 'lavognes'],
    ['', 'ab'],
  ])('« %s » does not start with « %s »: two typos', (name, typed) => {
    expect(isPrefixWithOneTypo(name, typed)).toBe(false);
  });

  const letters = [...'abc '];

  /** Every text that one typo makes of another, and that text. */
  function withOneSlip(text: string): string[] {
    const places = Array.from(
      { length: text.length + 1 },
      (_, at) => [text.slice(0, at), text.slice(at)] as const,
    );
    return places.flatMap(([before, after]) => [
      before + after.slice(1),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
      ...letters.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
    ]);
  }

  it('is found wherever it is, and two are not: as all texts that one typo makes', () => {
    const short = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
    fc.assert(
      fc.property(short, short, (name, typed) => {
        const expected = withOneSlip(typed).some((text) => name.startsWith(text));
        expect(isPrefixWithOneTypo(name, typed)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('of a whole word is found wherever it is, and two are not', () => {
    const short = fc.string({ unit: fc.constantFrom(...letters), maxLength: 4 });
    fc.assert(
      fc.property(short, short, (word, typed) => {
        const expected = word === typed || withOneSlip(typed).includes(word);
        expect(isWithinOneTypo(word, typed)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });
});
