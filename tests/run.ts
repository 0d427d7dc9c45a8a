/**
 * The whole test suite in two lanes side by side: Astro's and the rest. A step says when it starts and is printed
 * whole as it ends; the longest, the browser, shows its progress. Ends with the ten slowest tests and one line,
 * `N passed, N failed`, with how many could not be played, if any: they fail if EVERY_TEST is in the environment.
 * A step that is not made of tests (types, lint, build) counts as one.
 */
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser/ensure-browser.ts';
import { ensureNginx } from './hosting/ensure-nginx.ts';
import { run, type Shown } from './lane.ts';
import { failure, isFailure, playwrightResults, vitestResults, type Result } from './results.ts';

const folder = 'test-results';

/** A step that passes or fails as one. */
async function step(name: string, action: () => boolean | Promise<boolean>): Promise<Result[]> {
  const start = Date.now();
  const passed = await action();
  return [{ name, passed, played: true, milliseconds: Date.now() - start }];
}

/** A script of package.json, as a step. */
function script(name: string): Promise<Result[]> {
  return step(name, () => run('whole', 'npm', ['run', '--silent', name]));
}

/** A step made of tests: if it fails without a failed test, or leaves no report, that is a failure too. */
async function tests(
  shown: Shown,
  name: string,
  args: readonly string[],
  read: (json: unknown) => Result[],
): Promise<Result[]> {
  const report = `${folder}/${name}.json`;
  rmSync(report, { force: true });
  const passed = await run(shown, 'npx', args);
  let results: Result[] = [];
  try {
    results = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`tests ${name}: no report`);
  }
  const explained = passed === !results.some(isFailure) && results.length > 0;
  return explained ? results : [...results, failure(`tests ${name}`)];
}

function vitest(project: string): Promise<Result[]> {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${folder}/${project}.json`];
  return tests('whole', project, ['vitest', 'run', '--project', project, ...reporters], vitestResults);
}

/** What Astro has no part in. */
async function withoutAstro(): Promise<Result[]> {
  return [...(await script('lint')), ...(await vitest('unit'))];
}

/** Types, the build, and what reads or visits the site: one after the other, since Astro's cache is one. */
async function withAstro(): Promise<Result[]> {
  const results = await script('check');
  const built = await script('build');
  results.push(...built);
  if (built.some(isFailure)) return results;
  if (!ensureNginx())
    console.error('No nginx: its tests are not played. Install nginx and its brotli module.');
  results.push(...(await vitest('site')), ...(await vitest('builds')));
  results.push(...(await script('build:second-offer')), ...(await vitest('second-offer')));
  const browser = await step('browser found or installed', () => {
    try {
      console.log(`\n▶ browser: ${ensureBrowser()}`);
      return true;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return false;
    }
  });
  results.push(...browser);
  if (browser.some(isFailure)) return results;
  return [...results, ...(await tests('live', 'browser', ['playwright', 'test'], playwrightResults))];
}

const results = (await Promise.all([withAstro(), withoutAstro()])).flat();

const everyTest = process.env['EVERY_TEST'] !== undefined;
const failed = results.filter(({ passed, played }) => !passed && (played || everyTest));
const notPlayed = results.filter(({ played }) => !played && !everyTest);
console.log('\nTen slowest:');
for (const { name, milliseconds } of results
  .toSorted((one, other) => other.milliseconds - one.milliseconds)
  .slice(0, 10)) {
  console.log(`  ${(milliseconds / 1000).toFixed(1)} s  ${name}`);
}
for (const { name } of failed) console.log(`FAILED ${name}`);
for (const { name } of notPlayed) console.log(`NOT PLAYED ${name}`);
const rest = notPlayed.length === 0 ? '' : `, ${notPlayed.length} tests not played`;
const passed = results.filter((result) => result.passed);
console.log(`${passed.length} passed, ${failed.length} failed${rest}`);
process.exitCode = failed.length === 0 ? 0 : 1;
