import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findServer, partsOf, serverNames, unpacked, type ServerName } from './servers.ts';

function run(command: string, args: readonly string[], folder: string, env = process.env): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function download(name: ServerName, folder: string): boolean {
  // Root downloads as another user, which may not write here, and apt says so at length.
  const as = ['-qq', '-o', 'APT::Sandbox::User=root', 'download'];
  return run('apt-get', [...as, ...partsOf(name).packages], folder);
}

/** Whether a server runs in the end, once the distribution's is unpacked in the folder of the test results. */
function unpack(name: ServerName): boolean {
  console.log(`No ${name} found with all that its tests ask of it: unpacking one.`);
  const folder = unpacked(name);
  mkdirSync(folder, { recursive: true });
  const downloaded =
    download(name, folder) ||
    (process.getuid?.() === 0 && run('apt-get', ['update', '-qq'], folder) && download(name, folder));
  const archives = readdirSync(folder).filter((file) => file.endsWith('.deb'));
  const isWhole = downloaded && archives.every((archive) => run('dpkg', ['-x', archive, folder], folder));
  const server = findServer(name);
  const runs =
    isWhole && server !== undefined && run(server.program, partsOf(name).says, folder, server.environment);
  // One that lacks a library of the system must not be found by the tests.
  if (!runs) rmSync(join(folder, 'usr'), { recursive: true, force: true });
  return runs;
}

/**
 * Finds servers before the tests of what they serve, or unpacks them: neither root nor an installation, which would start
 * them on port 80. Without one, its tests are not played.
 */
export function ensureServers(names: readonly ServerName[]): void {
  for (const name of names)
    if (findServer(name) === undefined && !unpack(name))
      console.error(`No ${name}: its tests are not played. Install ${partsOf(name).packages.join(', ')}.`);
}

/** For the tests of `test:hosts`. */
export default function ensureEveryServer(): void {
  ensureServers(serverNames);
}
