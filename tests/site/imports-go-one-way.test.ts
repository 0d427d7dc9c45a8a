import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  circle,
  drawing,
  folderImports,
  withDrawing,
} from '../../src/build/commands/imports-between-folders.ts';
import { allImports } from '../../src/build/commands/node-imports.ts';

const modules = allImports('src');
const folders = folderImports(modules);

/** What is pure, and what it may import. */
const pure = new Map<string, readonly string[]>([
  ['contact', []],
  ['diagnosis', []],
  ['exchange', []],
  ['financingPlan', []],
  ['finding', ['words']],
  ['glossary', []],
  ['hosting', []],
  ['licences', []],
  ['territory', ['words']],
  ['typesetting', []],
  ['words', []],
]);

describe('the imports between folders', () => {
  it('are read from pages, components and what prepares the build', () => {
    expect(Object.keys(modules).filter((path) => path.endsWith('.astro')).length).toBeGreaterThan(80);
    expect(modules['pages/index.astro']?.length).toBeGreaterThan(3);
    expect(modules['build/before-opening.astro']).toContain('components/Page.astro');
    expect(modules['checking/check-content.ts']?.length).toBeGreaterThan(10);
    expect(modules['components/contact-page.ts']).toContain('contact/request.ts');
  });

  it('go one way', () => {
    expect(circle(folders)).toBeUndefined();
  });

  it.each([...pure])('leave %s to itself', (folder, allowed) => {
    expect([...(folders.get(folder) ?? ['absent'])].filter((target) => !allowed.includes(target))).toEqual(
      [],
    );
  });

  it('are drawn in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(withDrawing(readme, drawing(folders))).toBe(readme);
  });
});

describe('a circle', () => {
  it('is told folder by folder, however long', () => {
    const turning = folderImports({
      'pages/a.astro': ['components/b.astro'],
      'components/b.astro': ['contact/c.ts', 'words.ts'],
      'contact/c.ts': ['finding/d.ts'],
      'finding/d.ts': ['components/e.ts'],
    });
    expect(circle(turning)).toEqual(['components', 'contact', 'finding', 'components']);
  });

  it('is not seen in files of one folder, nor where two ways meet', () => {
    const meeting = folderImports({
      'pages/a.astro': ['components/b.astro', 'contact/c.ts'],
      'components/b.astro': ['components/a.astro', 'contact/c.ts'],
      'components/a.astro': ['components/b.astro'],
    });
    expect(circle(meeting)).toBeUndefined();
    expect(drawing(meeting)).not.toContain('pages --> contact');
    expect(drawing(meeting)).toContain('components --> contact');
  });
});
