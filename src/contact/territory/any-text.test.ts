import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from './key.ts';
import { idOf, manche, territory } from '../../../tests/support/territory/real-territory.ts';

/** Every name, as it is looked for, and what tells its place from any other. */
const named = [
  ...territory.communes.flatMap(({ code, name, formerNames }) =>
    [name, ...formerNames].map((called) => [called, keyOf(called), code] as const),
  ),
  ...territory.groupings.flatMap(({ siren, name, shortNames }) =>
    [name, ...shortNames].map((called) => [called, keyOf(called), siren] as const),
  ),
];
const names = named.map(([name]) => name);

const parts = fc.constantFrom(
  ...names,
  ...names.flatMap((name) => name.split(/[- ’]/)),
  ...'le la les l’ de du St Ste s/ - ( ) 50 50000 14000 œ Œ mairie commune ville .* [ \\ $'.split(' '),
  ' ',
  '\n',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(parts, { maxLength: 8 }).map((list) => list.join(' ')),
  fc.array(parts, { maxLength: 4 }).map((list) => list.join('')),
  fc.tuple(fc.constantFrom(...names), fc.nat(30)).map(([name, length]) => name.slice(0, length)),
);

/** Each of 20,000 characters. */
const longTexts = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), parts).map((text) => {
  return text.repeat(Math.ceil(20_000 / text.length)).slice(0, 20_000);
});

describe('whatever is typed', () => {
  it('is looked for without fail, and no place comes twice', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const found = manche.find(typed).map(idOf);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is looked for in 20,000 characters as well', () => {
    fc.assert(
      fc.property(longTexts, (typed) => {
        expect(typed).toHaveLength(20_000);
        const found = manche.find(typed).map(idOf);
        expect(new Set(found).size).toBe(found.length);
        expect(manche.exact(typed)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('names a place for certain if that place alone bears the name, and only then; it comes first', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A postal code may tell namesakes apart.
        const typed = text.replaceAll(/\d/g, '');
        const key = keyOf(typed);
        const bearers = new Set(named.filter(([, name]) => name === key).map(([, , id]) => id));
        const place = manche.exact(typed);
        expect(place === undefined ? undefined : idOf(place)).toBe(
          bearers.size === 1 ? [...bearers][0] : undefined,
        );
        if (place !== undefined) expect(manche.find(typed)[0]).toEqual(place);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', ' ', '-', '’', '?!', '日本', '🙂', '\u0000'])(
    'finds nothing without a letter or a digit: « %s »',
    (typed) => {
      expect(manche.find(typed)).toEqual([]);
      expect(manche.exact(typed)).toBeUndefined();
    },
  );

  it('is a beginning where it is only an article: nothing is certain', () => {
    for (const article of ['le', 'La', 'les', 'l’', 'mairie de', 'commune de la']) {
      expect(manche.exact(article), article).toBeUndefined();
    }
  });
});
