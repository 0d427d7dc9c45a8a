import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildOnCopy } from '../build-on-copy.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Builds the whole site on a copy of its content with one file changed, as an editor would.
 *
 * @param before the last built page of the same folder, if there was one
 * @returns the exit code, what was printed, and the folder of the built site, gone after the tests of the file
 * @throws if the change changes nothing
 */
export function buildWith(
  file: string,
  change: (source: string) => string,
  before?: string,
): { status: number | null; output: string; dist: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  folders.push(folder);
  const dist = join(folder, 'dist');
  if (before !== undefined) {
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), before);
  }
  return { ...buildOnCopy(file, change, dist), dist };
}
