import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { Finding } from './finding.ts';

const engine = readFileSync(
  new URL('node_modules/html_codesniffer/build/HTMLCS.js', import.meta.url),
  'utf8',
);

/** Errors; its warnings and notices are a list of things to look at, whatever the page holds. */
const run = `new Promise((done) => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
  .filter(({ type }) => type === HTMLCS.ERROR)
  .map(({ code, msg, element }) => ({ code, msg, element: element.outerHTML ?? '' })))))`;

const messages = z.array(z.object({ code: z.string(), msg: z.string(), element: z.string() }));

/** What HTML_CodeSniffer finds on a page as it shows now, levels A and AA. */
export async function codeSnifferFindings(page: Page): Promise<Finding[]> {
  await page.evaluate(engine);
  return messages.parse(await page.evaluate(run)).map(({ code, msg, element }) => ({
    engine: 'code-sniffer',
    rule: code.replace(/^WCAG2AA\.Principle\d\.Guideline\d_\d\./, ''),
    element: element.slice(0, 300),
    why: msg,
  }));
}
