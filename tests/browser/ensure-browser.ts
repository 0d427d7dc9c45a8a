import { spawnSync } from 'node:child_process';
import { browserPath } from './browser-path.ts';

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

const DEBIAN = ['chromium-headless-shell', 'chromium'];

/**
 * Finds a Chromium, or installs one: Playwright's where its servers are reached, Debian's package as root.
 *
 * @throws with what to install, if neither is possible
 */
export function ensureBrowser(): string {
  const found = browserPath();
  if (found !== undefined) return found;
  console.log('No Chromium found: installing one.');
  if (!run('npx', ['playwright', 'install', 'chromium']) && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    // An older Debian has the second only.
    DEBIAN.some((name) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]));
  }
  const installed = browserPath();
  if (installed === undefined) {
    throw new Error('No Chromium: install Chromium or Chrome, or give its path in CHROMIUM_PATH');
  }
  return installed;
}
