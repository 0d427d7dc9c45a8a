const two = (number: number) => String(number).padStart(2, '0');

/** A day of the calendar of the visitor, as a field of a date holds it: 2027-01-12. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The first day that a field of a date proposes: not one that is past, nor one before what comes first. */
export function firstDay(after?: string): string {
  const today = dayOf(new Date());
  return after !== undefined && after > today ? after : today;
}
