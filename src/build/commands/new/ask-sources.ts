import { addressError, documentAddress } from '../../../content-model/fields.ts';
import { stripDiacritics } from '../../../content-model/text/diacritics.ts';
import { freeId } from './add-option.ts';
import type { Asker, Choice } from './ask.ts';
import type { KnownSource } from './near-sources.ts';

/** A source that the site does not know yet, with the lines to add to its file. */
export interface NewSource extends KnownSource {
  readonly item: object;
}

const PASS = 'pour passer';

/** What a source is, by its confidence. */
const NATURES: readonly Choice[] = [
  { id: 'C', label: 'texte officiel' },
  { id: 'C', label: 'page du financeur, sur sa propre aide' },
  { id: 'C*', label: 'texte officiel, lu dans une copie' },
  { id: 'S', label: 'presse ou site spécialisé' },
];

/** A title in lower-case ASCII words joined by hyphens. */
export function inHyphens(title: string): string {
  return stripDiacritics(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A title as an id, in a few words. */
function shortId(title: string): string {
  const words = inHyphens(title).split('-');
  const long = words.filter((word) => word.length > 3).slice(0, 5);
  return (long.length > 0 ? long : words).join('-');
}

/**
 * Asks for sources that the site does not know yet, one after the other.
 *
 * @param known those that it knows
 */
export async function askSources(ask: Asker, known: readonly KnownSource[]): Promise<readonly NewSource[]> {
  const found: NewSource[] = [];
  for (;;) {
    const title = await ask.words('Une source nouvelle : son titre et qui la publie.', { enter: PASS });
    if (title === undefined) return found;
    const address = await ask.words('Son adresse, qui commence par « https:// ».', {
      enter: PASS,
      refuse: (answer) => (documentAddress.safeParse(answer).success ? undefined : addressError.error),
    });
    const date = (await ask.words('Sa date.', { enter: ': sans date' })) ?? 'sans date';
    const confidence = (await ask.one('Sa nature', NATURES)) ?? 'S';
    const taken = [...known, ...found].map((source) => source.id);
    const id = freeId(shortId(title), taken);
    const item = {
      id,
      titre: title,
      ...(address === undefined ? {} : { adresse: address }),
      date,
      confiance: confidence,
    };
    found.push({ id, titre: title, item });
  }
}
