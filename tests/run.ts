/**
 * Plays parts of the suite, which are scripts of package.json: `node tests/run.ts a beside b c then d` plays `a` beside
 * `b` and `c`, then `d`. A part is printed whole as it ends. Ends with the ten slowest tests and one line,
 * `N passed, N failed`, with how many could not be played, if any: they fail if EVERY_TEST is in the environment.
 * A part that leaves no report of tests (types, lint, build) counts as one.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { isFailure, resultsOf, type Result } from './results.ts';

/** Without it, what comes next would read the former site. */
const BUILD = 'test:build';

/** As `node.env`, for parts that are no command of the site. */
const ROOM = { NODE_OPTIONS: '--max-semi-space-size=64' };

/** Milliseconds after which a part that prints nothing is stopped: it hangs. */
const LONGEST_SILENCE = 15 * 60_000;

/** What is being played, each in a group of its own with all that it starts. */
const playing = new Set<ChildProcess>();
let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    isInterrupted = true;
    // Playwright stops its server at this signal, and dies of the other at once.
    for (const { pid } of playing) if (pid !== undefined) process.kill(-pid, 'SIGINT');
  });

/** Runs a script of package.json to its end, prints what it said, and tells whether it passed. */
async function run(part: string, environment: Readonly<Record<string, string>>): Promise<boolean> {
  console.log(`… ${part}`);
  const child = spawn('npm', ['run', '--silent', part], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...ROOM, ...process.env, ...environment },
  });
  playing.add(child);
  const printed: Buffer[] = [];
  const streams = [child.stdout, child.stderr];
  const silence = setTimeout(() => {
    printed.push(Buffer.from(`\n${part} printed nothing for ${LONGEST_SILENCE / 60_000} minutes: stopped\n`));
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    for (const stream of streams) stream.destroy();
  }, LONGEST_SILENCE);
  for (const stream of streams)
    stream.on('data', (chunk: Buffer) => {
      printed.push(chunk);
      silence.refresh();
    });
  const passed = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0));
  });
  clearTimeout(silence);
  playing.delete(child);
  process.stdout.write(`\n▶ ${part}\n${Buffer.concat(printed).toString()}`);
  return passed;
}

/** Plays a part; one that fails without a failed test is a failure too. */
async function play(part: string): Promise<Result[]> {
  const report = `test-results/${part.replaceAll(':', '-')}.xml`;
  rmSync(report, { force: true });
  const start = Date.now();
  const passed = await run(part, { TEST_REPORT: report });
  const whole = { name: part, passed, played: true, seconds: (Date.now() - start) / 1000 };
  console.log(`${passed ? '✓' : '✗'} ${part}, ${whole.seconds.toFixed(1)} s`);
  if (!existsSync(report)) return [whole];
  const results = resultsOf(readFileSync(report, 'utf8'));
  const isExplained = results.length > 0 && passed === !results.some(isFailure);
  return isExplained ? results : [...results, { ...whole, passed: false }];
}

async function playInTurn(parts: readonly string[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const part of parts) if (!isInterrupted) results.push(...(await play(part)));
  return results;
}

const stages = process.argv
  .slice(2)
  .join(' ')
  .split(' then ')
  .map((stage) => stage.split(' beside ').map((lane) => lane.split(' ')));
const results: Result[] = [];
for (const lanes of stages) {
  results.push(...(await Promise.all(lanes.map(playInTurn))).flat());
  if (isInterrupted || results.some((result) => result.name === BUILD && isFailure(result))) break;
}

const isEveryTestPlayed = process.env['EVERY_TEST'] !== undefined;
const failed = results.filter(({ passed, played }) => !passed && (played || isEveryTestPlayed));
const notPlayed = results.filter(({ played }) => !played && !isEveryTestPlayed);
console.log('\nTen slowest:');
const slowest = results.toSorted((one, other) => other.seconds - one.seconds).slice(0, 10);
for (const { name, seconds } of slowest) console.log(`  ${seconds.toFixed(1)} s  ${name}`);
for (const { name } of failed) console.log(`FAILED ${name}`);
for (const { name } of notPlayed) console.log(`NOT PLAYED ${name}`);
const rest = notPlayed.length === 0 ? '' : `, ${notPlayed.length} tests not played`;
console.log(`${results.filter(({ passed }) => passed).length} passed, ${failed.length} failed${rest}`);
process.exitCode = failed.length === 0 ? 0 : 1;
