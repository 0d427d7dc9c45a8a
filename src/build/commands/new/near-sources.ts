import { stripDiacritics } from '../../../content-model/text/diacritics.ts';

/** A source that pages cite. */
export interface KnownSource {
  readonly id: string;
  readonly titre: string;
}

/** More than these would fill the screen: any other is cited by its id. */
const MOST_PROPOSED = 12;

/** The words that tell one subject from another: articles and their like are shorter. */
function wordsOf(text: string): Set<string> {
  return new Set(
    stripDiacritics(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 4),
  );
}

/** The sources that share most words with a title, the nearest first. */
export function nearSources(title: string, sources: readonly KnownSource[]): KnownSource[] {
  const wanted = wordsOf(title);
  const likeness = (source: KnownSource) => wordsOf(`${source.id} ${source.titre}`).intersection(wanted).size;
  return sources.toSorted((one, other) => likeness(other) - likeness(one)).slice(0, MOST_PROPOSED);
}

/** A call by number, which is no link. */
const CALL = /\s*\[(\d+)\](?!\()/g;

/** The numbers that a text calls. */
export function numbersCalled(text: string): number[] {
  return [...text.matchAll(CALL)].map(([, number]) => Number(number));
}

/** A text whose calls by number, `[2]`, cite sources as pages do. */
export function citing(text: string, proposed: readonly KnownSource[]): string {
  return text.replaceAll(CALL, (call, number: string) => {
    const source = proposed[Number(number) - 1];
    return source === undefined ? call : `<Source id="${source.id}" />`;
  });
}
