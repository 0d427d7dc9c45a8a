/** Writes the file of a paper, and reads it to show it: what opens Word files comes with it, on demand. */
import { formatDate } from '../content-model/text/format-date.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { fillWord } from '../guides/documents/fill-word.ts';
import { writable } from '../guides/documents/writable.ts';
import type { Blanks, Paper } from './model.ts';
import type { PapersTexts } from './texts.ts';

export { readWord } from '../guides/documents/read-word.ts';

/** The day of a field, in words; what is no day stays as it is. */
export function writeDay(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : formatDate(date);
}

/** What the blanks of a paper hold, as it writes them; empty where nothing is said. */
export function writtenValues(
  names: readonly string[],
  values: Readonly<Record<string, string>>,
  blanks: Blanks,
): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const value = writable(values[name] ?? '');
      return [name, blanks[name]?.input === 'date' && value !== '' ? writeDay(value) : value];
    }),
  );
}

/**
 * The file of a paper once filled. It says under its title that it is to be read again, and how much it lacks.
 *
 * @param model the Word file of its model
 * @param values those of its blanks, by name; a date as 2027-01-12
 */
export function fillPaper(
  model: Uint8Array,
  { names }: Pick<Paper, 'names'>,
  values: Readonly<Record<string, string>>,
  {
    blanks,
    texts,
  }: { readonly blanks: Blanks; readonly texts: Pick<PapersTexts, 'aRelire' | 'resteDansLePapier'> },
): Uint8Array<ArrayBuffer> {
  const written = writtenValues(names, values, blanks);
  const left = names.filter((name) => written[name] === '').length;
  const note = left === 0 ? '' : ` ${interpolate(texts.resteDansLePapier, { nombre: left })}`;
  return fillWord(model, written, texts.aRelire + note);
}
