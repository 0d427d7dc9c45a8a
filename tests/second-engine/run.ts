/**
 * Engines that share nothing with axe, and the Nu checker of HTML: `npm run test:second-engine`, about twenty minutes. On
 * some screens: `npm run test:second-engine -- -g 'plan'`. Ends with 1 if one of them finds something, or if an
 * exception no longer serves.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from '../support/ensure-installed.ts';
import { uselessExceptions, withoutExceptions } from './finding.ts';
import { kept, screensFolder, usedFile } from './kept.ts';
import { ensureJava, nuFindings } from './nu-checker.ts';

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

const asked = process.argv.slice(2);
ensureJava();
ensureInstalled('tests/second-engine');
rmSync(kept, { recursive: true, force: true });
mkdirSync(screensFolder, { recursive: true });
writeFileSync(usedFile, '');

// The types of the engines are known here alone: `npm run check` leaves this folder out.
if (!run('tsc', '--project', 'tests/second-engine') || !run('npm', 'run', '--silent', 'build'))
  process.exit(1);
const isSilent = run('playwright', 'test', '--config', 'tests/second-engine', ...asked);

const used = new Set(readFileSync(usedFile, 'utf8').split('\n').filter(Boolean).map(Number));
const places = new Map<string, Set<string>>();
for (const finding of nuFindings(['dist', screensFolder])) {
  for (const line of withoutExceptions([finding], used))
    places.set(line, (places.get(line) ?? new Set()).add(finding.file));
}
for (const [line, files] of places) console.log(`${line}\n  in ${[...files].join('\n     ')}`);
// Whoever asks for some screens does not see what serves on others.
const useless = asked.length > 0 ? [] : uselessExceptions(used);
for (const line of useless) console.log(`This exception no longer serves: ${line}`);
console.log(`The Nu checker: ${places.size} findings; exceptions that no longer serve: ${useless.length}`);
process.exitCode = isSilent && places.size === 0 && useless.length === 0 ? 0 : 1;
