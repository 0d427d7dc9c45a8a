import { environmentOf } from '../support/build-on-copy.ts';
import { runCommand, type Ended } from '../support/run-command.ts';

/**
 * Runs `npm run nouveau` on a copy of the content, as an editor who answers its questions.
 *
 * @param answers a line each
 */
export function nouveauAnswered(content: string, answers: readonly string[], ...args: string[]): Ended {
  return runCommand('npm', ['run', '--silent', 'nouveau', '--', ...args], {
    env: environmentOf(content),
    input: answers.map((line) => `${line}\n`).join(''),
  });
}

/** Runs `npm run nouveau` on a copy of the content, where nobody answers. */
export function nouveau(content: string, ...args: string[]): Ended {
  return nouveauAnswered(content, [], ...args);
}
