import type { ReadFile } from './content-files.ts';
import { typography } from '../typesetting/typography.ts';
import { bodyTexts } from './body-texts.ts';

/** The place of the text of a page, below its keys. */
export const BODY = '';

/** Where a text stands among the keys of a file. */
export function placeOf(keys: readonly string[]): string {
  return keys.join(' › ');
}

function leavesOf(value: unknown, keys: readonly string[]): { place: string; text: string }[] {
  const isEmpty = value === undefined || value === null || Object.keys(Object(value)).length === 0;
  if (typeof value === 'object' && !isEmpty && !(value instanceof Date)) {
    return Object.entries(Object(value)).flatMap(([key, child]) =>
      leavesOf(child, Array.isArray(value) ? keys : [...keys, key]),
    );
  }
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : isEmpty ? '' : String(value);
  return [{ place: placeOf(keys), text: typography(text.replaceAll(/\s+/g, ' ').trim()) }];
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
