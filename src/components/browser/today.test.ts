import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayOf } from '../../content-model/text/format-date.ts';
import { firstDay } from './today.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 11, 2, 23, 50) }));
afterEach(() => void vi.useRealTimers());

it('is the day of the visitor, late in the evening too', () => {
  expect(dayOf(new Date())).toBe('2026-12-02');
});

it('is never past, and never before what comes first', () => {
  expect([firstDay(), firstDay('2026-01-01'), firstDay('2027-03-15')]).toEqual([
    '2026-12-02',
    '2026-12-02',
    '2027-03-15',
  ]);
});
