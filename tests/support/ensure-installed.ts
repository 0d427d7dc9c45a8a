import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file was written; before all others if it is not there. */
function writtenAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Installs the packages of a folder that has a lock of its own, if they are not as the lock says.
 *
 * @throws if npm could not
 */
export function ensureInstalled(folder: string): void {
  // npm writes the second as it ends: a lock that changed since was never installed.
  const lock = writtenAt(join(folder, 'package-lock.json'));
  if (lock <= writtenAt(join(folder, 'node_modules/.package-lock.json'))) return;
  const install = ['ci', '--prefix', folder, '--ignore-scripts', '--loglevel=error'];
  if (spawnSync('npm', install, { stdio: 'inherit' }).status !== 0) {
    throw new Error(`The packages of ${folder} could not be installed`);
  }
}
