import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anchorOf } from '../support/anchors.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Everything written about the code, but for the changelog, which tells of what is gone. */
const texts = globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'src/**/README.md']).map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

/** What each text holds that a pattern finds, with where. */
function found(pattern: RegExp): { path: string; name: string }[] {
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })),
  );
}

describe('what is written about the code is true', () => {
  it('names files and folders that exist', () => {
    const named = found(/`((?:src|tests|docs|public|\.ci|\.vscode)\/[\w./-]*)`/g);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !existsSync(name))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = found(/npm run (?:--silent )?(\w[\w:-]*)/g);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = found(/\]\(([^)#:]+)(?:#[^)]*)?\)/g).filter(({ name }) => !name.startsWith('/'));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ path, name }) => !existsSync(join(dirname(path), name)))).toEqual([]);
  });

  it('links to titles that exist', () => {
    const links = found(/\]\(((?:[^)#:]+)?#[^)]+)\)/g);
    expect(links.length).toBeGreaterThan(20);
    const lost = links.filter(({ path, name }) => {
      const [file = '', anchor = ''] = name.split('#');
      const text = readFileSync(file === '' ? path : join(dirname(path), file), 'utf8');
      const titles = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => anchorOf(title));
      return !titles.includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  it('gives each room its line in the README, which holds on 150', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.filter(({ name }) => !readme.includes(`| \`src/${name}/\``))).toEqual([]);
    expect(readme.split('\n').length).toBeLessThanOrEqual(151);
  });
});
