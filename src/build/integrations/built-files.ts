import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../../site/check-site.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Where it is on the disk. */
  readonly file: string;
  /** Where it is in the site, with slashes: `guides/index.html`. */
  readonly path: string;
  /** What a visitor asks for, without `base`: `/guides/`. */
  readonly address: string;
}

/** Every file of the built site, always in the same order. */
export function builtFiles(site: URL | string): BuiltFile[] {
  const folder = typeof site === 'string' ? site : fileURLToPath(site);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const path = relative(folder, file).split(sep).join('/');
      return { file, path, address: addressOf(path) };
    });
}

/** Whether a built file is a page. */
export function isPage({ path }: BuiltFile): boolean {
  return path.endsWith('.html');
}

/** The HTML of built pages, by address, one at a time. */
export function* htmlOf(files: readonly BuiltFile[]): Generator<[address: string, html: string]> {
  for (const { file, address } of files.filter(isPage)) yield [address, readFileSync(file, 'utf8')];
}
