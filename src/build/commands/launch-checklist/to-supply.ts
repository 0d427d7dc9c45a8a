import type { Content, Opening } from '../../../collections.ts';
import { OPENING_FILE, placeAt, type OpenPoint } from './open-point.ts';
import { pagesShowing, saidUnconfirmed } from './said-absent.ts';

type ToSupply = Opening['toSupply'][number];

/** The lines of `site.yaml` that the Département has filled in. */
function filledKeys({ site }: Content): ReadonlySet<string> {
  return new Set(site.flatMap(({ data }) => Object.keys(Object(data))));
}

/** Where to write what closes an entry: lines of `site.yaml`, an answer, or one or the other. */
function placeOf(entry: ToSupply, keys: readonly string[], siteFile: string): string {
  const answer = placeAt(OPENING_FILE, entry.id, 'reponse');
  const lines = `${siteFile}, ${keys.map((key) => `« ${key} »`).join(' ou ')}`;
  return [
    ...(keys.length > 0 ? [lines] : []),
    ...(keys.length === 0 || entry.isOptional ? [answer] : []),
    ...(entry.files.length === 0 ? [] : [entry.files.join(', ')]),
  ].join(' ; ');
}

function pointOf(entry: ToSupply, content: Content): OpenPoint[] {
  const filled = filledKeys(content);
  const missing = entry.keys.filter((key) => !filled.has(key));
  const shown = missing.map((key) => ({ key, pages: pagesShowing(content, key) }));
  const saidAbsent = shown.filter(({ pages }) => pages.length > 0);
  const pages = saidAbsent.flatMap((said) => said.pages);
  const siteFile = content.site.map(({ path }) => path).join();
  const isKnown = missing.length < entry.keys.length || entry.answer !== undefined;
  if (!isKnown) {
    const { what, why, keys } = entry;
    return [
      { what, why, place: placeOf(entry, keys, siteFile), pages: [...new Set([...pages, ...entry.pages])] },
    ];
  }
  // Known in another way: the line is written all the same, or taken off the pages that say that it is absent.
  if (saidAbsent.length === 0) return [];
  const place = placeOf(
    { ...entry, isOptional: false },
    saidAbsent.map(({ key }) => key),
    siteFile,
  );
  const why = content.opening[0]?.value.words.ditAbsent;
  return [{ what: entry.what, why, place, pages: [...new Set(pages)] }];
}

/** What the Département must still supply: lines absent from `site.yaml`, questions without answer, what pages say. */
export function toSupply(content: Content): OpenPoint[] {
  return [
    ...content.opening.flatMap(({ value }) => value.toSupply.flatMap((entry) => pointOf(entry, content))),
    ...saidUnconfirmed(content),
  ];
}
