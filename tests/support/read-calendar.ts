/**
 * The events of an iCalendar file (RFC 5545), their properties by name, texts as they were before they were escaped. The
 * site only writes such files.
 *
 * @throws if a line is no property, or the file is not one calendar
 */
export function readCalendar(file: string): Record<string, string>[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  if (lines.shift() !== 'BEGIN:VCALENDAR' || lines.splice(-2).join() !== 'END:VCALENDAR,')
    throw new Error('not one calendar');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z]+=[A-Z]+)*:(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`no property: ${line}`);
    if (line === 'BEGIN:VEVENT') events.push({});
    const event = events.at(-1);
    if (event !== undefined)
      event[name] = value.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  }
  return events;
}
