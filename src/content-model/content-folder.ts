import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';

const given = process.env['CONTENT_FOLDER'];

/**
 * The folder that holds every sentence of the site. The only place that names it; a test that edits a copy of it gives
 * that copy in the environment.
 */
export const contentFolder = resolve(given ?? 'src/content');

/**
 * Where Astro keeps what it read between two builds; nothing for its usual place. It keeps the paths of the
 * files too: two folders of content with the same pages must not share it.
 */
export const contentCache = given === undefined ? undefined : `${contentFolder}.cache`;

/** The files of a pattern, from the folder of the content. */
export function contentFiles(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: contentFolder }).toSorted();
}

/** Whether the content has a file, by its path in its folder. */
export function hasFile(path: string): boolean {
  return existsSync(join(contentFolder, path));
}
