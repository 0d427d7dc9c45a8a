import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

function found(): string | undefined {
  return [process.env['FIREFOX_PATH'], ...places].find((path) => path !== undefined && existsSync(path));
}

function apt(...args: readonly string[]): void {
  spawnSync('apt-get', args, { stdio: 'inherit' });
}

/**
 * Finds a Firefox, or installs Debian's as root: its engine shares nothing with Chromium's.
 *
 * @throws with what to install, if neither is possible
 */
export function ensureFirefox(): string {
  const path = found();
  if (path !== undefined) return path;
  if (process.getuid?.() === 0) {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'firefox-esr');
  }
  const installed = found();
  if (installed === undefined) throw new Error('No Firefox: install it, or give its path in FIREFOX_PATH');
  return installed;
}
