import { describe, expect, it } from 'vitest';
import { isStale } from './freshness.ts';

describe('facts verified on 25 November 2026', () => {
  const verified = new Date('2026-11-25');

  it.each(['2026-11-25', '2027-11-24', '2027-11-25'])('are fresh on %s', (day) => {
    expect(isStale(verified, new Date(day))).toBe(false);
  });

  it.each(['2027-11-26', '2030-01-01'])('are stale on %s', (day) => {
    expect(isStale(verified, new Date(day))).toBe(true);
  });
});
