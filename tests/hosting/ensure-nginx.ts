import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findNginx, unpacked } from './find-nginx.ts';

const packages = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static'];

function run(command: string, args: readonly string[], folder: string): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function download(folder: string): boolean {
  // Root downloads as another user, which may not write here, and apt says so at length.
  return run('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', 'download', ...packages], folder);
}

/** Whether an nginx runs in the end, once the distribution's is unpacked in the folder of the test results. */
function unpackNginx(): boolean {
  console.log('No nginx with its static brotli module found: unpacking one.');
  mkdirSync(unpacked, { recursive: true });
  const downloaded =
    download(unpacked) ||
    (process.getuid?.() === 0 && run('apt-get', ['update', '-qq'], unpacked) && download(unpacked));
  const archives = readdirSync(unpacked).filter((name) => name.endsWith('.deb'));
  const isWhole = downloaded && archives.every((archive) => run('dpkg', ['-x', archive, unpacked], unpacked));
  const program = findNginx()?.program;
  const runs = isWhole && program !== undefined && run(program, ['-e', 'stderr', '-v'], unpacked);
  // One that lacks a library of the system must not be found by the tests.
  if (!runs) rmSync(join(unpacked, 'usr'), { recursive: true, force: true });
  return runs;
}

/**
 * Finds an nginx before the tests that it serves, or unpacks one: neither root nor an installation, which would start a
 * server on port 80. Without any, those tests are not played.
 */
export default function ensureNginx(): void {
  if (findNginx() === undefined && !unpackNginx())
    console.error('No nginx: its tests are not played. Install nginx and its brotli module.');
}
