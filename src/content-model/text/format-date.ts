/**
 * A day as French writes it, in the page and at the build: « 1er janvier 2027 », its number and its month on one line,
 * where Intl writes « 1 janvier 2027 ». Without its typography.ts, which weighs more than some scripts may.
 *
 * @param options a date of the content is that of universal time; `{}` says the day where the visitor is
 */
export function formatDate(day: Date, options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' }): string {
  return day
    .toLocaleString('fr-FR', { dateStyle: 'long', ...options })
    .replace(/^1 /, '1er ')
    .replace(' ', '\u00A0');
}

const two = (number: number) => String(number).padStart(2, '0');

/** A day of the calendar of the visitor, as a field of a date holds it: 2027-01-12. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
