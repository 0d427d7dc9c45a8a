import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';
import { readCalendar } from '../../../tests/support/read-calendar.ts';

const now = new Date('2026-11-28T09:30:15.250Z');
const one = {
  uid: 'ouvrir@exemple.fr',
  day: '2027-01-12',
  title: 'Préparer l’ouverture',
  details: 'Des tarifs votés, une convention signée ; un lieu assuré.',
  url: 'https://exemple.fr/parcours/#ouvrir',
};

describe('the file for a calendar', () => {
  it('has a whole day for each date, which keeps nobody busy', () => {
    expect(calendarFile([one], 'Projets', now).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Projets//FR',
      'BEGIN:VEVENT',
      'UID:ouvrir@exemple.fr',
      'DTSTAMP:20261128T093015Z',
      'DTSTART;VALUE=DATE:20270112',
      'SUMMARY:Préparer l’ouverture',
      String.raw`DESCRIPTION:Des tarifs votés\, une convention signée \; un lieu assuré.`,
      'URL:https://exemple.fr/parcours/#ouvrir',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('holds any text on lines of seventy-five bytes at most, and gives it back', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(texts, texts, (title, details) => {
        const file = calendarFile([{ ...one, title, details }], 'Projets', now);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(readCalendar(file)).toMatchObject([{ SUMMARY: title, DESCRIPTION: details }]);
      }),
    );
  });
});
