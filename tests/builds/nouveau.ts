import { spawnSync } from 'node:child_process';
import { environmentOf } from '../support/build-on-copy.ts';

/** Runs `npm run nouveau` on a copy of the content. */
export function nouveau(content: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'nouveau', '--', ...args], {
    encoding: 'utf8',
    env: environmentOf(content),
  });
  return { status, output: stdout + stderr };
}
