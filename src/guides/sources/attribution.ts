import type { Problem } from '../../content-model/problem.ts';

/** The sources of the content, by id. */
export type KnownSources = ReadonlyMap<
  string,
  {
    readonly confidence: 'C' | 'C*' | 'S';
    readonly date: string | Date;
  }
>;

const ATTRIBUTED = /(?<!\p{L})(?:selon|d['’]après)(?!\p{L})/iu;

/** The years of a date in words; none for « sans date ». */
function yearsOf(date: string | Date): string[] {
  return (date instanceof Date ? date.toISOString() : date).match(/\b(?:19|20)\d\d\b/g) ?? [];
}

/**
 * What a text that can carry no note lacks to speak from a source. One that is not official is quoted there, as
 * « selon … », with its date.
 *
 * @returns nothing for an official source, or for an unknown id: another check reports that one
 */
export function attributionFaults(
  id: string,
  text: string,
  known: KnownSources,
): Pick<Problem, 'message' | 'remedy'>[] {
  const source = known.get(id);
  if (source?.confidence !== 'S') return [];
  const years = yearsOf(source.date);
  const isDated = years.length === 0 ? /sans date/iu.test(text) : years.some((year) => text.includes(year));
  const expected = years.length === 0 ? 'sans date' : `en ${years.join(' ou ')}`;
  const remedy = `écrivez « Selon …, ${expected}, … », ou retirez ce que cette source est seule à dire`;
  return [
    ...(ATTRIBUTED.test(text)
      ? []
      : [
          { message: `« ${id} » n’est pas une source officielle, et ce texte ne dit pas « selon ».`, remedy },
        ]),
    ...(isDated ? [] : [{ message: `Ce texte ne dit pas la date de la source « ${id} ».`, remedy }]),
  ];
}
