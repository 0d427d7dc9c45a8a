import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
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

const formerFolder = `${workFolder}/former`;

/**
 * Puts aside what a bench made before, without a word if there is nothing: a disk that has just deleted thousands of
 * files is slow to make new ones for minutes, and the builds to come would be measured by it.
 */
export function putAside(folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(formerFolder, { recursive: true });
  renameSync(folder, `${formerFolder}/${basename(folder)}-${Date.now()}`);
}

/** Deletes what was put aside, once nothing is measured any more. */
export function deleteFormer(): void {
  rmSync(formerFolder, { recursive: true, force: true });
}

/** An empty folder for the project of a peer, which depends on what is installed. */
export function peerProject(name: string): string {
  const project = `${peersFolder}/${name}`;
  putAside(project);
  mkdirSync(project, { recursive: true });
  copyFileSync(`${lock}/package.json`, `${project}/package.json`);
  return project;
}
