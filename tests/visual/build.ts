import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Runs a command to its end. @throws with what it printed, if it fails */
function run(command: string, args: readonly string[], cwd: string, content?: string): string {
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    BROTLI_QUALITY: '4',
    ...(content === undefined ? {} : { CONTENT_FOLDER: content }),
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Builds the site as it stands in this folder, changes that are not committed included. */
export function buildHere(dist: string): void {
  run('npx', ['astro', 'build', '--outDir', resolve(dist)], '.');
}

/**
 * Builds the site of a commit, with the packages installed here.
 *
 * @returns the commit in words
 * @throws if the commit does not exist, or its site does not build
 */
export function buildCommit(ref: string, dist: string): string {
  const words = run('git', ['log', '-1', '--format=%h %s', ref, '--'], '.').trim();
  const folder = mkdtempSync(join(tmpdir(), 'commit-'));
  try {
    const source = join(folder, 'source');
    const archive = join(folder, 'source.tar');
    mkdirSync(source);
    run('git', ['archive', '--output', archive, ref], '.');
    run('tar', ['-xf', archive, '-C', source], '.');
    symlinkSync(resolve('node_modules'), join(source, 'node_modules'));
    // A folder of content given by its path has its own cache: the one in `node_modules` is ours.
    run('npx', ['astro', 'build', '--outDir', resolve(dist)], source, join(source, 'src/content'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return words;
}
