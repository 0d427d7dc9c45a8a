import { dayOf } from '../../content-model/text/format-date.ts';

/** The first day that a field of a date proposes: not one that is past, nor one before what comes first. */
export function firstDay(after?: string): string {
  const today = dayOf(new Date());
  return after !== undefined && after > today ? after : today;
}
