import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHash, isWayHash, toHash, type Notes } from './way-hash.ts';

const ids = ['appeler', 'definir-le-besoin', 'ouvrir'];

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Notes as the page makes them: a step that says something. */
const notes: fc.Arbitrary<Notes> = fc.dictionary(
  fc.constantFrom(...ids),
  fc.oneof(fc.record({ day: days, isDone: fc.boolean() }), fc.constant({ day: undefined, isDone: true })),
);

describe('the address of the dates of a commune', () => {
  it('reopens them as they were, in the form that links are checked for', () => {
    fc.assert(
      fc.property(notes, (written) => {
        const hash = toHash(ids, written);
        expect(fromHash(ids, hash)).toEqual({ notes: written, unread: [] });
        expect(fromHash(ids, encodeURIComponent(hash).replaceAll('%26', '&'))).toEqual({
          notes: written,
          unread: [],
        });
        expect(hash === '' || isWayHash(hash)).toBe(true);
      }),
    );
  });

  it('holds nothing of a step that was emptied', () => {
    expect(toHash(ids, { appeler: { day: undefined, isDone: false } })).toBe('');
  });

  it.each([
    { part: 'visiter=2027-01-12', why: 'a step that is not of the way' },
    { part: 'appeler=2027-02-30', why: 'a day that is not of the calendar' },
    { part: 'appeler=termine', why: 'a word of another' },
    { part: 'appeler=fait~2027-01-12', why: 'the parts the other way round' },
    { part: '%E0%A4%A', why: 'a damaged address' },
  ])('is read but for $why', ({ part }) => {
    const { notes: read, unread } = fromHash(ids, `#ouvrir=2027-01-12~fait&${part}`);
    expect(read).toEqual({ ouvrir: { day: '2027-01-12', isDone: true } });
    expect(unread).toEqual([part]);
  });
});
