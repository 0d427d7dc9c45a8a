/**
 * What a change does to the eye: `npm run test:visual`, about a minute and a half. Builds the site as it stands here
 * and the one of a commit (the parent of the last one, or `npm run test:visual -- main`), photographs the same views of
 * both with the same browser, and compares them. Ends with 1 if a view changed that was not expected to:
 * `npm run test:visual -- --expect=home,contact`, or `--expect=all` for the report alone.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import playwright from '../../playwright.config.ts';
import { ensureBrowser } from '../browser/ensure-browser.ts';
import { serveFiles } from '../hosting/serve-files.ts';
import { buildCommit, buildHere } from './build.ts';
import { compare } from './compare.ts';
import { photograph, type Pictures } from './photograph.ts';
import { amount, writeReport, type Change } from './report.ts';
import { views } from './views.ts';

const { values, positionals } = parseArgs({
  options: { expect: { type: 'string', default: '' } },
  allowPositionals: true,
});
const expected = values.expect.split(',').filter(Boolean);
const names = views.map(({ name }) => name);
const unknown = expected.filter((name) => name !== 'all' && !names.includes(name));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Views: ${names.join(', ')}, all`);
const [ref = 'HEAD~1'] = positionals;

const dists = { before: 'dist-visual-before', after: 'dist-visual-after' };
const against = buildCommit(ref, dists.before);
console.log(`Against ${against}\n`);
buildHere(dists.after);

const browser = await chromium.launch({ ...playwright.use?.launchOptions, executablePath: ensureBrowser() });
let port = 0;
/** Both sites at the same address, one after the other: sheets print it. */
async function picturesOf(dist: string): Promise<Pictures> {
  const site = await serveFiles(dist, port);
  port = site.port;
  try {
    return await photograph(browser, site.origin, views);
  } finally {
    await site.stop();
  }
}
const changes: Change[] = [];
try {
  const before = await picturesOf(dists.before);
  const after = await picturesOf(dists.after);
  // A page that was not there is new; one that is not here was renamed, and its view would compare nothing for ever.
  const missing = names.filter((view) => ![...after.keys()].some((name) => name.startsWith(`${view},`)));
  if (missing.length > 0)
    throw new Error(`No page here for: ${missing.join(', ')}. See tests/visual/views.ts`);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(name), after.get(name)];
    const comparison = one && other ? await compare(one, other) : undefined;
    changes.push({ name, before: one, after: other, comparison });
  }
} finally {
  await browser.close();
}

const isExpected = (name: string) =>
  expected.includes('all') || expected.some((view) => name.startsWith(`${view},`));
const surprises = changes.filter((change) => amount(change) !== 'same' && !isExpected(change.name));
for (const change of changes) {
  const mark = surprises.includes(change) ? '  not expected' : '';
  console.log(`${change.name.padEnd(28)}${amount(change).padStart(10)}${mark}`);
}
console.log(`\n${writeReport(changes, against)}`);
process.exitCode = surprises.length === 0 ? 0 : 1;
