import { typography } from './typography.ts';

const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as French writes it: « 1er janvier 2027 », where Intl writes « 1 janvier 2027 ». */
export function formatDate(day: Date): string {
  return typography(format.format(day).replace(/^1 /, '1er '));
}
