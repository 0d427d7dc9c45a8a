/**
 * The whole test suite, step after step, progress visible. Ends with the ten slowest tests and one line,
 * `N passed, N failed`, with how many could not be played, if any: they fail if EVERY_TEST is in the environment.
 * A step that is not made of tests (types, lint, build) counts as one.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser/ensure-browser.ts';
import { ensureNginx } from './hosting/ensure-nginx.ts';
import { failure, isFailure, playwrightResults, vitestResults, type Result } from './results.ts';

const folder = 'test-results';

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n▶ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** A step that passes or fails as one. */
function step(name: string, action: () => boolean): Result[] {
  const start = Date.now();
  const passed = action();
  return [{ name, passed, played: true, milliseconds: Date.now() - start }];
}

/** A step made of tests: if it fails without a failed test, or leaves no report, that is a failure too. */
function tests(
  name: string,
  args: readonly string[],
  report: string,
  read: (json: unknown) => Result[],
): Result[] {
  rmSync(report, { force: true });
  const passed = run('npx', args);
  let results: Result[] = [];
  try {
    results = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${name}: no report`);
  }
  const explained = passed === !results.some(isFailure) && results.length > 0;
  return explained ? results : [...results, failure(name)];
}

function vitest(project: string): Result[] {
  const report = `${folder}/${project}.json`;
  const args = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return tests(`tests ${project}`, args, report, vitestResults);
}

const results: Result[] = [
  ...step('types', () => run('npm', ['run', '--silent', 'check'])),
  ...step('lint', () => run('npm', ['run', '--silent', 'lint'])),
  ...vitest('unit'),
];
const built = step('build', () => run('npm', ['run', '--silent', 'build']));
results.push(...built);
if (built.every(({ passed }) => passed)) {
  if (!ensureNginx())
    console.error('No nginx: its tests are not played. Install nginx and its brotli module.');
  results.push(...vitest('site'), ...vitest('builds'));
  const browser = step('browser found or installed', () => {
    try {
      console.log(`\n▶ browser: ${ensureBrowser()}`);
      return true;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return false;
    }
  });
  results.push(...browser);
  if (browser.every(({ passed }) => passed)) {
    results.push(
      ...tests('tests browser', ['playwright', 'test'], `${folder}/browser.json`, playwrightResults),
    );
  }
}

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
