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

/** Milliseconds for each attempt: most take under thirty seconds, and Node may hang at its exit (nodejs/node issue 54918). */
const LIMITS = [120_000, 600_000];

/**
 * Runs a command to its end; one that passes its limit is ended with all that it started, and run once more.
 *
 * @throws with what it printed, if it cannot start or passes the second limit
 */
export function runCommand(command: string, args: readonly string[], place: Place = {}): Ended {
  const options = {
    input: '',
    ...place,
    encoding: 'utf8' as const,
    maxBuffer: 1e8,
    killSignal: 'SIGKILL' as const,
    // A group of its own, so that what it started is ended too. Node's types do not know it here.
    detached: true,
  };
  let failure = '';
  for (const timeout of LIMITS) {
    const { pid, status, stdout, stderr, error } = spawnSync(command, args, { ...options, timeout });
    if (error === undefined) return { status, output: stdout + stderr };
    try {
      if (pid > 0) process.kill(-pid, 'SIGKILL');
    } catch {
      // Nothing of it was left.
    }
    failure = `${[command, ...args].join(' ')}: ${error.message}\n${stdout ?? ''}${stderr ?? ''}`;
    if (!('code' in error) || error.code !== 'ETIMEDOUT') break;
  }
  throw new Error(failure);
}
