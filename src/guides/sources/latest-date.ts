import { formatDate } from '../../content-model/text/format-date.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** A date as French sources write it: a year, with or without its month and its day. */
const WRITTEN = new RegExp(`(?:(?:(\\d{1,2}|1er)\\s+)?(${MONTHS.join('|')})\\s+)?((?:19|20)\\d\\d)`, 'giu');

/** What a source covers, or how long it holds, says nothing of the day when it was written. */
const NO_DATE = /^(?:sans date|jusqu|entre|période|programme)|\d{4}-\d{4}/iu;

/** A date in words with a number that grows with it; a month without a day, or a year alone, comes before its days. */
function datesIn(date: string | Date): { words: string; order: number }[] {
  if (date instanceof Date) {
    const order = date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
    return [{ words: formatDate(date), order }];
  }
  if (NO_DATE.test(date)) return [];
  return [...date.matchAll(WRITTEN)].map(([words, day = '0', month = '', year = '']) => ({
    words,
    order: Number(year) * 10_000 + (MONTHS.indexOf(month.toLowerCase()) + 1) * 100 + Number.parseInt(day, 10),
  }));
}

/**
 * The most recent of the dates that sources give, as it is written.
 *
 * @param dates a day, or words such as « version du 6 octobre 2021 », « février 2026 », « sans date »,
 *   « programme 2023-2027 »
 * @returns nothing if none of them has a year
 */
export function latestDate(dates: readonly (string | Date)[]): string | undefined {
  const [latest] = dates.flatMap(datesIn).toSorted((one, other) => other.order - one.order);
  return latest?.words;
}
