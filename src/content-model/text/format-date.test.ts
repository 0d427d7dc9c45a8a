import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.ts';
import { typography } from './typography.ts';

describe('a day as French writes it', () => {
  it('has its first « 1er », the others a number', () => {
    expect(formatDate(new Date('2026-12-01'))).toBe('1er\u00A0décembre 2026');
    expect(formatDate(new Date('2026-12-11'))).toBe('11\u00A0décembre 2026');
    expect(formatDate(new Date('2026-12-31'))).toBe('31\u00A0décembre 2026');
  });

  it('is that of universal time, or that of the visitor', () => {
    const evening = new Date('2026-11-30T23:30:00Z');
    expect(formatDate(evening)).toBe('30\u00A0novembre 2026');
    expect(formatDate(evening, { timeZone: 'Europe/Paris' })).toBe('1er\u00A0décembre 2026');
    const local = new Date(2026, 11, 1, 0, 30);
    expect(formatDate(local, {})).toBe('1er\u00A0décembre 2026');
  });

  it('says the hour where it is asked for', () => {
    const printed = formatDate(new Date(2026, 11, 1, 14, 5), { timeStyle: 'short' });
    expect(printed).toBe('1er\u00A0décembre 2026 à 14:05');
  });

  it('is set as the texts of the site are', () => {
    for (const day of ['2027-01-01', '2027-02-12', '2027-08-31']) {
      const written = formatDate(new Date(day));
      expect(typography(written.replace('\u00A0', ' '))).toBe(written);
    }
  });
});
