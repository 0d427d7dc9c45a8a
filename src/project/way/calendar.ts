/** A day to put in a calendar. */
export interface CalendarDay {
  /** The same each time that the file is made: a calendar then moves the event rather than add one. */
  readonly uid: string;
  /** As 2027-01-12. */
  readonly day: string;
  readonly title: string;
  readonly details: string;
  readonly url: string;
}

/** Most bytes of a line of the file. */
const LINE = 75;

/** A text as a property holds it. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** A line cut where it is too long, between characters; what goes on starts with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, bytes] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE) [text, bytes] = [`${text}\r\n `, 1];
    text += character;
    bytes += size;
  }
  return text;
}

/**
 * A file that calendar programs open (iCalendar, RFC 5545): whole days, which keep nobody busy.
 *
 * @param maker the name of what makes the file
 */
export function calendarFile(days: readonly CalendarDay[], maker: string, now: Date): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const events = days.flatMap(({ uid, day, title, details, url }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(details)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(maker)}//FR`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
