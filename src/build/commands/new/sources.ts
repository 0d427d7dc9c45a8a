import { addressError, documentAddress } from '../../../content-model/fields.ts';
import { stripDiacritics } from '../../../content-model/text/diacritics.ts';
import type { Asker, Choice } from './ask.ts';

/** A source that pages cite. */
export interface KnownSource {
  readonly id: string;
  readonly titre: string;
}

/** A source that the site does not know yet, with the lines to add to its file. */
export interface NewSource extends KnownSource {
  readonly item: object;
}

/** More than these would fill the screen: any other is cited by its id. */
const MOST_PROPOSED = 12;

const SKIP = 'pour passer';

/** What a source is, by its confidence. */
const NATURES: readonly Choice[] = [
  { id: 'C', label: 'texte officiel' },
  { id: 'C', label: 'page du financeur, sur sa propre aide' },
  { id: 'C*', label: 'texte officiel, lu dans une copie' },
  { id: 'S', label: 'presse ou site spécialisé' },
];

/** A text in lower-case ASCII words joined by hyphens. */
export function inHyphens(text: string): string {
  return stripDiacritics(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A text as an id that nothing has: its long words, with a number after them if they are taken. */
export function idFrom(text: string, taken: readonly string[]): string {
  const words = inHyphens(text).split('-');
  const long = words.filter((word) => word.length > 3).slice(0, 5);
  const id = (long.length > 0 ? long : words).join('-');
  let rank = 2;
  let free = id;
  while (taken.includes(free)) free = `${id}-${rank++}`;
  return free;
}

/** The words that tell one subject from another: articles and their like are shorter. */
function wordsOf(text: string): Set<string> {
  return new Set(
    inHyphens(text)
      .split('-')
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

/**
 * Asks for sources that the site does not know yet, one after the other.
 *
 * @param known those that it knows
 */
export async function askSources(ask: Asker, known: readonly KnownSource[]): Promise<readonly NewSource[]> {
  const added: NewSource[] = [];
  for (;;) {
    const title = await ask.words('Une source nouvelle : son titre et qui la publie.', { enter: SKIP });
    if (title === undefined) return added;
    const address = await ask.words('Son adresse, qui commence par « https:// ».', {
      enter: SKIP,
      refuse: (answer) => (documentAddress.safeParse(answer).success ? undefined : addressError.error),
    });
    const date = (await ask.words('Sa date.', { enter: ': sans date' })) ?? 'sans date';
    const confiance = (await ask.one('Sa nature', NATURES)) ?? 'S';
    const id = idFrom(
      title,
      [...known, ...added].map((source) => source.id),
    );
    const adresse = address === undefined ? {} : { adresse: address };
    added.push({ id, titre: title, item: { id, titre: title, ...adresse, date, confiance } });
  }
}
