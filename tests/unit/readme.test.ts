import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figures } from '../../src/diagnosis/figures.ts';
import { questionnaire } from './diagnosis/real-questionnaire.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The figures as the README must show them. */
function figuresBlock(): string {
  const { situations, states, fewestQuestions, meanQuestions, mostQuestions, ...rest } =
    figures(questionnaire);
  const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
  const lines = [
    ['complete situations, all verified', situations],
    ['situations of any kind, codes included', states],
    ['questions: fewest', fewestQuestions],
    ['questions: mean, each complete situation counted once', meanQuestions],
    ['questions: most', mostQuestions],
    ['question pages without JavaScript', rest.pagesWithoutScript],
    ['characters of a code', rest.codeLength],
    ['a code typed at random is refused, odds against one', rest.oddsOfRandomCode],
  ] as const;
  return lines.map(([name, value]) => `- ${name}: ${number.format(value)}`).join('\n');
}

function foldersOf(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

describe('the README is a true map', () => {
  it('shows the figures that the build computes', () => {
    const shown = /<!-- figures -->\n\n([\s\S]*?)\n\n/.exec(readme)?.[1];
    expect(shown).toBe(figuresBlock());
  });

  it('names files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|tests)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !path.includes('my-guide') && !existsSync(path))).toEqual([]);
  });

  it('says what each folder of the sources and of the tests holds', () => {
    const table = readme.slice(readme.indexOf('## Folders'), readme.indexOf('Dependencies go one way'));
    const named = new Set([...table.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name));
    expect(foldersOf('src').filter((name) => !named.has(`src/${name}/`))).toEqual([]);
    expect(foldersOf('tests').filter((name) => !named.has(name))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...readme.matchAll(/npm run (\w[\w:-]*)/g)].map(([, script = '']) => script);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
