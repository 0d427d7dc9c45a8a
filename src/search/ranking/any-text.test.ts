import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, library } from '../../../tests/support/made-up-search-list.ts';

const parts = fc.constantFrom(
  ...library.flatMap(({ title, summary, phrases }) => [title, ...phrases, ...summary.split(' ')]),
  ...'le la les l’ de - 2 02 œ .* [ \\ $ constructor __proto__'.split(' '),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(parts, { maxLength: 8 }).map((list) => list.join(' ')),
);

describe('whatever is typed', () => {
  it('is answered without fail, each page once', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const { entries } = find(typed);
        expect(new Set(entries).size).toBe(entries.length);
        expect(library).toEqual(expect.arrayContaining([...entries]));
      }),
      { numRuns: 500 },
    );
  });

  it('is answered the same with or without accents and capitals', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (list) => {
        const typed = list.join(' ');
        const plain = typed.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
        expect(find(plain.toUpperCase()).entries).toEqual(find(typed).entries);
      }),
      { numRuns: 500 },
    );
  });

  it('is answered quickly, a page pasted whole included', () => {
    const start = performance.now();
    find('emprunter un livre pour les enfants '.repeat(2000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
