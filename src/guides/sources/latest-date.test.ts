import { describe, expect, it } from 'vitest';
import { latestDate } from './latest-date.ts';

describe('the most recent date of sources', () => {
  it.each([
    [['2024', 'février 2026', '10 juin 2025'], 'février 2026'],
    [['version du 6 octobre 2021', 'règle en vigueur depuis le 1er octobre 2018'], '6 octobre 2021'],
    [['février 2026', '3 février 2026', '2026'], '3 février 2026'],
    [['1er avril 2026', new Date('2026-03-31')], '1er avril 2026'],
    [['sans date', new Date('2026-01-01')], '1er\u00A0janvier 2026'],
    [
      [
        '2023-2027',
        "jusqu'en 2027",
        'entre 2025 et 2026',
        'sans date, validité en 2026 non vérifiée',
        '2024',
      ],
      '2024',
    ],
    [['Décembre 2025', '5 juillet 2025'], 'Décembre 2025'],
  ])('is found in %j', (dates, latest) => {
    expect(latestDate(dates)).toBe(latest);
  });

  it('is nothing when no source has one', () => {
    expect(latestDate(['sans date'])).toBeUndefined();
    expect(latestDate([])).toBeUndefined();
  });
});
