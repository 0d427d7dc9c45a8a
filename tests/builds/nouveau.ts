import { spawnSync } from 'node:child_process';
import { environmentOf } from '../support/build-on-copy.ts';

/** What the command ended with, and what it printed. */
interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/**
 * Runs `npm run nouveau` on a copy of the content, as an editor who answers its questions.
 *
 * @param answers a line each
 */
export function nouveauAnswered(content: string, answers: readonly string[], ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'nouveau', '--', ...args], {
    encoding: 'utf8',
    env: environmentOf(content),
    input: answers.map((line) => `${line}\n`).join(''),
  });
  return { status, output: stdout + stderr };
}

/** Runs `npm run nouveau` on a copy of the content, where nobody answers. */
export function nouveau(content: string, ...args: string[]): Ended {
  return nouveauAnswered(content, [], ...args);
}
