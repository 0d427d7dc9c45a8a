import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { Finding } from './finding.ts';

const engine = readFileSync(
  new URL('node_modules/accessibility-checker-engine/ace.js', import.meta.url),
  'utf8',
);

/** Confidence FAIL and POTENTIAL; MANUAL is a list of things to look at, whatever the page holds. */
const run = `new ace.Checker()
  .check(document, ['IBM_Accessibility'])
  .then(({ results }) => results.filter(({ value }) => /FAIL|POTENTIAL/.test(value[1])))`;

const results = z.array(
  z.object({ ruleId: z.string(), reasonId: z.string(), message: z.string(), snippet: z.string() }),
);

/** What IBM Equal Access finds on a page as it shows now, its questions included. */
export async function equalAccessFindings(page: Page): Promise<Finding[]> {
  await page.evaluate(engine);
  return results.parse(await page.evaluate(run)).map(({ ruleId, reasonId, message, snippet }) => ({
    engine: 'equal-access',
    rule: `${ruleId}.${reasonId}`,
    element: snippet,
    why: message,
  }));
}
