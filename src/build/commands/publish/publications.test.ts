import { describe, expect, it } from 'vitest';
import { inOrder, nextName } from './publications.ts';

describe('the names of publications', () => {
  const day = new Date(2026, 10, 28, 9);

  it('are a day and a number, which never was taken that day', () => {
    expect(nextName([], day)).toBe('2026-11-28-1');
    expect(nextName(['2026-11-27-4', '2026-11-28-1', '2026-11-28-10', 'autre'], day)).toBe('2026-11-28-11');
  });

  it('go from the oldest to the last, the tenth of a day after the second', () => {
    const names = ['2026-11-28-10', '2026-12-01-1', '.en-cours', '2026-11-28-2', 'notes.txt'];
    expect(inOrder(names)).toEqual(['2026-11-28-2', '2026-11-28-10', '2026-12-01-1']);
  });
});
