import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

/** The lines of files, of the part of each that is counted. */
function linesOf(files: readonly string[], part: (text: string) => string = (text) => text): number {
  return files.reduce((sum, file) => sum + (part(readFileSync(file, 'utf8')).match(/\n/g)?.length ?? 0), 0);
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const styles = /<style\b[^>]*>[\s\S]*?<\/style>\n?/g;
const code = globSync('src/**/*.{ts,tsx,js,mjs,astro}').filter((file) => !isTest(file));
const fixtures = globSync('tests/fixtures/**/*.*').filter(
  // What must grow: recorded searches, codes given, schemas of others.
  (file) => !/recherches|codes\/|schemas\//.test(file),
);
const entries = readdirSync('src', { withFileTypes: true });
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/**
 * What the project weighs for whoever owns it. It doubled in four days while each addition looked small: a ceiling only
 * goes down, and what is added takes the place of something. A line won by a wider print width, by a comment that gave
 * its reason, by `.js`, JSON or generated code is not won.
 */
it.each([
  ['lines of code', 31_000, linesOf(code, (text) => text.replaceAll(styles, ''))],
  [
    'lines of styles',
    10_810,
    linesOf(globSync('src/**/*.css')) +
      linesOf(code, (text) => [...text.matchAll(styles)].map(([style]) => style).join('')),
  ],
  [
    'lines of tests',
    26_130,
    linesOf([
      ...globSync('src/**/*.test.{ts,tsx}'),
      ...globSync('tests/**/*.{ts,tsx,mjs}').filter((file) => !file.startsWith('tests/fixtures/')),
    ]),
  ],
  ['lines of fixtures', 1200, linesOf(fixtures)],
  ['rooms of src', 14, entries.filter((entry) => entry.isDirectory()).length],
  ['loose files of src', 6, entries.filter((entry) => entry.isFile() && !isTest(entry.name)).length],
  ['npm scripts', 13, Object.keys(scripts).filter((name) => !/^test(?::|$)/.test(name)).length],
])('there are no more %s than %i', (_, ceiling, count) => {
  expect(count).toBeLessThanOrEqual(ceiling);
});
