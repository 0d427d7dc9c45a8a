/** Writes the file of a paper: what opens Word files comes with it, on demand. */
import { interpolate } from '../content-model/text/interpolate.ts';
import { fillWord, writable } from '../guides/documents/fill-word.ts';
import type { Blanks, Paper } from './model.ts';
import type { PapersTexts } from './texts.ts';

/** A day as French writes it, like formatDate, whose typography weighs more than this page. */
export function writeDay(day: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  const long = date.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  return long.replace(/^1 /, '1er ').replace(' ', '\u00A0');
}

/**
 * The file of a paper once filled. It says under its title that it is to be read again, and what it lacks.
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
  const written = Object.fromEntries(
    names.map((name) => {
      const value = writable(values[name] ?? '');
      return [name, blanks[name]?.input === 'date' && value !== '' ? writeDay(value) : value];
    }),
  );
  const left = names.flatMap((name) => (written[name] === '' ? (blanks[name]?.label ?? []) : []));
  const note =
    left.length === 0 ? '' : ` ${interpolate(texts.resteDansLePapier, { blancs: left.join('\u202F; ') })}`;
  return fillWord(model, written, texts.aRelire + note);
}
