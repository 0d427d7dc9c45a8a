/** Months after which a fact must be verified again. */
const MONTHS = 12;

/** Whether what was verified on a day is no longer fresh on another: more than twelve months have passed. */
export function isStale(verified: Date, today: Date): boolean {
  const limit = new Date(verified);
  limit.setUTCMonth(limit.getUTCMonth() + MONTHS);
  return today > limit;
}
