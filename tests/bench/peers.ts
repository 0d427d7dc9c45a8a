import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const lock = 'tests/bench/peers';

/** Where the benches work, among the results of the tests. */
export const workFolder = resolve('test-results/bench');
/** Apart: the projects of peers find their packages above them, and the site must not. */
export const peersFolder = `${workFolder}/peers`;

/**
 * Installs what the site is measured against, from its own lock: only the benches need it.
 *
 * @throws if it cannot be installed
 */
export function ensurePeers(): void {
  if (existsSync(`${peersFolder}/node_modules`)) return;
  mkdirSync(peersFolder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(`${lock}/${file}`, `${peersFolder}/${file}`);
  }
  const install = ['ci', '--prefix', peersFolder, '--loglevel=error'];
  if (spawnSync('npm', install, { stdio: 'inherit' }).status !== 0) throw new Error('No peers');
}

/** The version of a package that was installed. */
function versionOf(name: string, from: string): string {
  const read: unknown = JSON.parse(readFileSync(`${from}/node_modules/${name}/package.json`, 'utf8'));
  return `${name} ${z.object({ version: z.string() }).parse(read).version}`;
}

/** What a table was measured with, in a line. */
export function versions(): string {
  return [
    ...['astro', 'pagefind'].map((name) => versionOf(name, '.')),
    ...['@astrojs/starlight', 'vitepress'].map((name) => versionOf(name, peersFolder)),
    `node ${process.versions.node}`,
  ].join(', ');
}

/** An empty folder for the project of a peer, which depends on what is installed. */
export function peerProject(name: string): string {
  const project = `${peersFolder}/${name}`;
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  copyFileSync(`${lock}/package.json`, `${project}/package.json`);
  return project;
}
