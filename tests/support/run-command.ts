import { spawnSync } from 'node:child_process';

/** What a command ended with, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

interface Place {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Five minutes: none takes one, and Node may hang at its exit (nodejs/node issue 54918). */
const LIMIT = 300_000;

/**
 * Runs a command to its end; one that passes the limit is ended with all that it started, and run once more.
 *
 * @throws with what it printed, if it cannot start or passes the limit again
 */
export function runCommand(command: string, args: readonly string[], place: Place = {}): Ended {
  const options = {
    input: '',
    ...place,
    encoding: 'utf8' as const,
    maxBuffer: 1e8,
    timeout: LIMIT,
    killSignal: 'SIGKILL' as const,
    // A group of its own, so that what it started is ended too. Node's types do not know it here.
    detached: true,
  };
  for (let attempt = 1; ; attempt += 1) {
    const { pid, status, stdout, stderr, error } = spawnSync(command, args, options);
    if (error === undefined) return { status, output: stdout + stderr };
    try {
      if (pid > 0) process.kill(-pid, 'SIGKILL');
    } catch {
      // Nothing of it was left.
    }
    if (attempt === 2 || !('code' in error) || error.code !== 'ETIMEDOUT')
      throw new Error(`${[command, ...args].join(' ')}: ${error.message}\n${stdout ?? ''}${stderr ?? ''}`);
  }
}
