import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { browserFloor } from '../../src/components/browser-floor.ts';
import { enhancements, languageEdition } from './enhancements.ts';
import { pageAt, pages, siteFolder } from './built-site.ts';
import { newerThanTheFloor } from './style-features.ts';

const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What es-check says of scripts; nothing if all of them are of the edition. */
function newerScripts(...files: readonly string[]): string {
  const edition = `es${languageEdition}`;
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['es-check', edition, '--module', '--checkFeatures', ...files],
    {
      encoding: 'utf8',
    },
  );
  return status === 0 ? '' : stdout + stderr;
}

/** A file of its own for a script, as es-check wants it. */
function fileWith(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

/** The style sheets of the pages, each once. */
const styles = new Set(
  pages.flatMap(({ html }) => [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css)),
);

describe('the oldest browsers named', () => {
  it('know the language of every script, in a file or in a page', () => {
    const inPages = new Set(
      pages
        .flatMap(({ scripts }) => scripts.filter(({ type, src }) => type === 'module' && src === undefined))
        .map(({ code }) => code),
    );
    expect(inPages.size).toBeGreaterThan(0);
    const files = [...inPages].map((code, index) => fileWith(`page-${index}.js`, code));
    expect(newerScripts(`${siteFolder}/_astro/*.js`, `${siteFolder}/pagefind/pagefind.js`, ...files)).toBe(
      '',
    );
  });

  it('would not know a newer word of the language, nor of its library', () => {
    expect(newerScripts(fileWith('syntax.js', 'export const found = /[\\p{L}--[a-z]]/v;'))).not.toBe('');
    expect(
      newerScripts(fileWith('library.js', 'export const groups = Object.groupBy([], () => 1);')),
    ).not.toBe('');
  });

  it('know every feature of the styles but those that harm nobody, each of them in use', () => {
    expect(styles.size).toBeGreaterThan(5);
    const newer = new Set([...styles].flatMap((style) => [...newerThanTheFloor(style)]));
    expect([...newer].toSorted()).toEqual(Object.keys(enhancements).toSorted());
  });

  it('would not know newer styles', () => {
    const newer = newerThanTheFloor(
      'a { &:hover { color: light-dark(red, blue) } width: 1cqw; anchor-name: --a } @scope (a) { b {} }',
    );
    expect([...newer]).toEqual(expect.arrayContaining(['nesting', 'light-dark()', 'anchor-name', '@scope']));
    expect([...newer]).not.toContain('cqw');
  });

  it('are those that the page on accessibility names', () => {
    const text = pageAt('/accessibilite/').mainBlocks.join(' ');
    for (const version of Object.values(browserFloor)) expect(text).toContain(version);
  });
});
