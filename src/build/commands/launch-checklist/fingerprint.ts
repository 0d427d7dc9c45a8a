import { createHash } from 'node:crypto';
import type { Content } from '../../../collections.ts';
import { placeOf, writtenTexts } from '../../../content-model/written-texts.ts';

/** Keys whose change does not change what was validated. */
const DAYS = new Set(['misAJour']);

/** A short mark of some texts: it changes as soon as one of their words does. */
export function fingerprintOf(texts: unknown): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);
}

/**
 * The texts that stand at some keys of a file, or all of them, as they are written: a detail of `site.yaml` that a page
 * shows among them is no part of them.
 *
 * @param keys as editors write them, `brouillon.garde`; absent for the whole file
 * @returns nothing if the content has no such file; a key without text stands for none
 */
export function textsAt(
  content: Content,
  path: string,
  keys: readonly string[] | undefined,
): readonly (readonly [string, readonly string[]])[] | undefined {
  const file = Object.values(content)
    .flat()
    .find((entry) => entry.path === path);
  if (file === undefined) return undefined;
  const texts = [...writtenTexts(file)];
  if (keys === undefined) return texts.filter(([place]) => !DAYS.has(place));
  const places = keys.map((key) => placeOf(key.split('.')));
  return texts.filter(([at]) =>
    places.some((place) => at === place || at.startsWith(`${placeOf([place, ''])}`)),
  );
}
