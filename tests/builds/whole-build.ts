import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Builds the whole site on a copy of its content with one file changed, as an editor would.
 *
 * @returns the exit code, what was printed, and the folder of the built site
 */
export function buildWith(
  file: string,
  change: (source: string) => string,
): { status: number | null; output: string; dist: string } {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  folders.push(folder);
  const content = join(folder, 'content');
  cpSync('src/content', content, { recursive: true });
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, 'the change is made').not.toBe(before);
  writeFileSync(path, after);
  const dist = join(folder, 'dist');
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', dist], {
    encoding: 'utf8',
    // Not vitest's own environment: it names a BASE_URL, which Astro would believe.
    env: { PATH, HOME, CONTENT_FOLDER: content, BROTLI_QUALITY: '4' },
  });
  return { status, output: stdout + stderr, dist };
}
