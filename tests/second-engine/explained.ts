import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { accessibility } from '../browser/questionnaire.ts';

/** The findings that the grid of accessibility explains, each below its criterion. */
export const explained = accessibility.themes.flatMap(({ criteria }) =>
  criteria.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
);

/** In Playwright's output folder, emptied at each run: the tests run in several processes. */
const met = 'test-results/second-engine/met.txt';

/** Keeps that an explanation served. */
export function remember(rule: string): void {
  mkdirSync(dirname(met), { recursive: true });
  appendFileSync(met, `${rule}\n`);
}

/** The explanations that served during this run. */
export function remembered(): readonly string[] {
  return existsSync(met) ? [...new Set(readFileSync(met, 'utf8').split('\n'))].filter(Boolean) : [];
}
