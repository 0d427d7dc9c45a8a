import type { Problem } from './problem.ts';

/** What attribution reads of the sources of the content, by id. */
export type KnownSources = ReadonlyMap<
  string,
  { readonly confidence: 'C' | 'C*' | 'S'; readonly date: string | Date }
>;

const ATTRIBUTED = /(?<!\p{L})(?:selon|d['’]après)(?!\p{L})/iu;

/** The years of a date in words; none for « sans date ». */
function yearsOf(date: string | Date): string[] {
  return (date instanceof Date ? date.toISOString() : date).match(/\b(?:19|20)\d\d\b/g) ?? [];
}

/**
 * What a text lacks to speak from a source. A secondary source is only quoted, as « selon … », with its date.
 *
 * @param said the text up to the citation
 * @returns nothing for an official source, or for an unknown id: another check reports that one
 */
export function attributionFaults(
  id: string,
  said: string,
  known: KnownSources,
): Pick<Problem, 'message' | 'remedy'>[] {
  const source = known.get(id);
  if (source?.confidence !== 'S') return [];
  const years = yearsOf(source.date);
  const isDated = years.length === 0 ? /sans date/iu.test(said) : years.some((year) => said.includes(year));
  const expected = years.length === 0 ? 'sans date' : `en ${years.join(' ou ')}`;
  const remedy = `écrivez « Selon …, ${expected}, … » dans la phrase, ou avant elle dans le même paragraphe`;
  return [
    ...(ATTRIBUTED.test(said)
      ? []
      : [{ message: `La source secondaire « ${id} » est citée sans « selon ».`, remedy }]),
    ...(isDated ? [] : [{ message: `La date de la source secondaire « ${id} » n’est pas dite.`, remedy }]),
  ];
}
