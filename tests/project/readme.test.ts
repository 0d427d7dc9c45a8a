import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figuresBlock, figuresIn, withFigures } from '../../src/build/commands/readme-figures.ts';
import { questionnaire } from '../support/diagnosis/real-questionnaire.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

function foldersOf(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

describe('the README is a true map', () => {
  it('shows the figures that the build computes', () => {
    expect(figuresIn(readme)).toBe(figuresBlock(questionnaire));
    expect(withFigures(readme.replace(/(?<=verified: ).*/, '0'), questionnaire)).toBe(readme);
  });

  it('names files and folders that exist, as does the page for contributors', () => {
    const both = readme + readFileSync('CONTRIBUTING.md', 'utf8');
    const named = [...both.matchAll(/`((?:src|tests)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('says what each folder of the sources and of the tests holds', () => {
    const table = readme.slice(readme.indexOf('## Folders'), readme.indexOf('Dependencies go one way'));
    const named = new Set([...table.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name));
    expect(foldersOf('src').filter((name) => !named.has(`src/${name}/`))).toEqual([]);
    expect(foldersOf('tests').filter((name) => !named.has(name))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?(\w[\w:-]*)/g)].map(([, script = '']) => script);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('says what each command does, and no other', () => {
    const table = readme.slice(readme.indexOf('| also, with'), readme.indexOf('Add a package with'));
    const rows = [...table.matchAll(/^\| (`[^|]*`) +\| (\S[^|]*?) +\|$/gm)];
    const named = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    const elsewhere = ['start', 'test', 'add'];
    expect([...named, ...elsewhere].toSorted()).toEqual(Object.keys(scripts).toSorted());
  });
});
