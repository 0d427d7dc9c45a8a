import type { ReadFile } from './content-files.ts';
import { typography } from './text/typography.ts';
import { bodyTexts } from './body-texts.ts';

/** The place of the text of a page, below its keys. */
export const BODY = '';

/** The place of the title of a page. */
export const TITLE = 'titre';

/** Where a text stands among the keys of a file. */
export function placeOf(keys: readonly string[]): string {
  return keys.join(' › ');
}

/** What stands alone at its place, as it reads: a text, a number, a yes or no, a day. */
function textOf(value: unknown): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
  return typography(text.replaceAll(/\s+/g, ' ').trim());
}

function leavesOf(value: unknown, keys: readonly string[]): { place: string; text: string }[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return [{ place: placeOf(keys), text: textOf(value) }];
  }
  const children = Object.entries(value);
  if (children.length === 0) return [{ place: placeOf(keys), text: '' }];
  return children.flatMap(([key, child]) => leavesOf(child, Array.isArray(value) ? keys : [...keys, key]));
}

/** The texts of a file, by place. */
export type WrittenTexts = ReadonlyMap<string, readonly string[]>;

/**
 * Every text of a content file, by place: those of a list stand at the place of the list, those of the body at
 * {@link BODY}.
 */
export function writtenTexts({ data, body }: Pick<ReadFile, 'data' | 'body'>): WrittenTexts {
  const leaves = Map.groupBy(leavesOf(data, []), ({ place }) => place);
  return new Map([
    ...[...leaves].map(([place, found]) => [place, found.map(({ text }) => text)] as const),
    [BODY, bodyTexts(body).map(typography)],
  ]);
}
