import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('what a visitor says is kept by the project’s store alone; the offline copy keeps files', () => {
  const keepers = globSync('src/**/*.{ts,tsx,astro}')
    .filter((file) => !file.endsWith('.test.ts'))
    .filter((file) => /\b(?:local|session)Storage\b/.test(readFileSync(file, 'utf8')))
    .map((file) => file.replace(/(src\/site\/offline)\/.*/, '$1'));
  expect([...new Set(keepers)].toSorted()).toEqual(['src/project/store.ts', 'src/site/offline']);
});
