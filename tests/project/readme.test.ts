import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Everything written about the code, but for the changelog, which tells of what is gone. */
const texts = globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'src/**/README.md']).map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

/** What each text names by a pattern, with where. */
function named(pattern: RegExp): { path: string; name: string }[] {
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })),
  );
}

it('what is written about the code names files and commands that exist', () => {
  const files = named(/`((?:src|tests|docs|public|\.ci|\.vscode)\/[\w./-]*)`/g);
  const links = named(/\]\(([^)#:]+)(?:#[^)]*)?\)/g).filter(({ name }) => !name.startsWith('/'));
  const commands = named(/npm run (?:--silent )?(\w[\w:-]*)/g);
  expect(files.filter(({ name }) => !existsSync(name))).toEqual([]);
  expect(links.filter(({ path, name }) => !existsSync(join(dirname(path), name)))).toEqual([]);
  expect(commands.filter(({ name }) => !(name in scripts))).toEqual([]);
});

it('the README gives each room its line', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.filter(({ name }) => !readme.includes(`| \`src/${name}/\``))).toEqual([]);
});
