/**
 * Lighthouse on one page of each kind, as a telephone: `npm run test:lighthouse`, about twenty minutes; on some pages, or
 * fewer runs than five: `npm run test:lighthouse -- --runs=1 /contact/ /`. Ends with a table, and with 1 if a page falls
 * short. Keep the machine quiet: another program at work lowers the performance.
 */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import playwright from '../../playwright.config.ts';
import { addressesIn, fileOf, oneOfEach } from '../browser/addresses.ts';
import { ensureBrowser } from '../browser/ensure-browser.ts';
import { freePort } from '../hosting/free-port.ts';
import { ensureInstalled } from '../support/ensure-installed.ts';
import { measure, reports, type Report } from './measure.ts';
import { buildPublished, servePublished } from './site.ts';
import { isGood, verdict, type Verdict } from './verdict.ts';

const { values, positionals: asked } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const everything = ['performance', 'accessibility', 'best-practices', 'seo'];

function row(...[page = '', ...cells]: readonly (string | number | undefined)[]): string {
  return [String(page).padEnd(54), ...cells.map((cell) => String(cell ?? '').padStart(11))].join('');
}

function line(judged: Verdict): string {
  const { address, performance, accessibility, bestPractices, seo, layoutShift, bytes } = judged;
  const mark = isGood(judged) ? '' : '  ✗';
  return row(address, performance, accessibility, bestPractices, seo ?? '–', layoutShift, bytes) + mark;
}

ensureInstalled('tests/lighthouse');
rmSync(reports, { recursive: true, force: true });
const { dist, indexed } = buildPublished();
const heaviest = oneOfEach(addressesIn(dist), (address) => statSync(join(dist, fileOf(address))).size);
const pages = asked.length > 0 ? asked : heaviest;

const site = await servePublished();
const port = await freePort();
const { args = [], ...launch } = playwright.use?.launchOptions ?? {};
const browser = await chromium.launch({
  ...launch,
  executablePath: ensureBrowser(),
  args: [...args, `--remote-debugging-port=${port}`],
});
const verdicts: Verdict[] = [];
const warnings = new Set<string>();
try {
  for (const address of pages) {
    const name =
      address === '/'
        ? 'accueil'
        : address
            .replaceAll(/[^\w-]+/g, ' ')
            .trim()
            .replaceAll(' ', '.');
    const runs: Report[] = [];
    for (let run = 1; run <= Number(values.runs); run += 1) {
      const categories = run === 1 ? everything : ['performance'];
      runs.push(await measure(site.origin + address, port, categories, `${name}.${run}`));
    }
    for (const warning of runs.flatMap(({ runWarnings }) => runWarnings)) warnings.add(warning);
    verdicts.push(verdict(address, runs, indexed.includes(address)));
    console.log(`${verdicts.length} of ${pages.length}: ${address}`);
  }
} finally {
  await browser.close();
  await site.stop();
}

console.log(`\n${row('page', 'perf.', 'access.', 'practices', 'SEO', 'CLS', 'bytes')}`);
for (const judged of verdicts) console.log(line(judged));
for (const { address, lacking } of verdicts.filter((judged) => !isGood(judged))) {
  console.log(`\n${address}\n${lacking.map((audit) => `  ${audit}`).join('\n')}`);
}
for (const warning of warnings) console.log(`\nLighthouse warns: ${warning}`);
console.log(`\nThe reports are in ${reports}/.`);
process.exitCode = verdicts.every(isGood) ? 0 : 1;
