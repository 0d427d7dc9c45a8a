import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { buildOnCopy } from '../support/build-on-copy.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Builds the whole site on a copy of its content with one file changed, as an editor would.
 *
 * @param before the files of the last site in the same folder, if there was one
 * @returns the exit code, what was printed, and the folder of the built site, gone after the tests of the file
 * @throws if the change changes nothing
 */
export function buildWith(
  file: string,
  change: (source: string) => string,
  before: Readonly<Record<string, string>> = {},
): { status: number | null; output: string; dist: string } {
  // Within the project, as the folder that is published: there Astro puts what makes the pages in it.
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync(resolve('test-results/dist-'));
  folders.push(folder);
  const dist = join(folder, 'dist');
  for (const [path, content] of Object.entries(before)) {
    mkdirSync(join(dist, dirname(path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  return { ...buildOnCopy(file, change, dist), dist };
}
