import { describe, expect, it } from 'vitest';
import { readInhabitants } from './match-size.ts';

describe('a number of inhabitants as people type it', () => {
  it.each([
    ['400', 400],
    [' 400 ', 400],
    ['2 500', 2500],
    ['2\u202F500', 2500],
    ['2\u00A0500', 2500],
    ['2.500', 2500],
    ['80000', 80_000],
    ['400 habitants', 400],
    ['1 habitant', 1],
    ['400 hab.', 400],
    ['400hab', 400],
    ['0400', 400],
    ['9999999', 9_999_999],
  ])('« %s » is read', (typed, count) => {
    expect(readInhabitants(typed)).toBe(count);
  });

  it.each(['', ' ', '\u00A0'])('« %s » says nothing', (typed) => {
    expect(readInhabitants(typed)).toBe('empty');
  });

  it.each(['0', '-5', 'quatre cents', '4e2', '2,5', '1 50', '12.34', '10000000', 'habitants', '400 maisons'])(
    '« %s » cannot be read',
    (typed) => {
      expect(readInhabitants(typed)).toBe('unreadable');
    },
  );
});
