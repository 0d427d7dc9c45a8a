import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { browserFloor } from '../../src/components/browser-floor.ts';
import { runCommand } from '../support/run-command.ts';
import { pageAt, pages, siteFolder } from './built-site.ts';

/** The edition of the language that the oldest browsers named all run, names of its libraries included. */
const edition = 'es2023';
const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What es-check says of scripts; nothing if all of them are of the edition. */
function newerScripts(...files: readonly string[]): string {
  const args = ['es-check', edition, '--module', '--checkFeatures', ...files];
  const { status, output } = runCommand('npx', args);
  return status === 0 ? '' : output;
}

function fileWith(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return join(folder, name);
}

it('the oldest browsers named know the language of every script, in a file or in a page', () => {
  const inPages = new Set(
    pages
      .flatMap(({ scripts }) => scripts.filter(({ type, src }) => type === 'module' && src === undefined))
      .map(({ code }) => code),
  );
  const files = [...inPages].map((code, index) => fileWith(`page-${index}.js`, code));
  expect(files).not.toEqual([]);
  expect(newerScripts(`${siteFolder}/_astro/*.js`, `${siteFolder}/pagefind/pagefind.js`, ...files)).toBe('');
  expect(newerScripts(fileWith('newer.js', 'export const groups = Object.groupBy([], () => 1);'))).not.toBe(
    '',
  );
});

it('the page on accessibility names them', () => {
  const text = pageAt('/accessibilite/').mainBlocks.join(' ');
  for (const version of Object.values(browserFloor)) expect(text).toContain(version);
});
