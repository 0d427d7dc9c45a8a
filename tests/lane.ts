import { spawn } from 'node:child_process';

/** How a step shows what it prints: as it comes, or whole once it ends, so that steps side by side do not mix. */
export type Shown = 'live' | 'whole';

/**
 * Runs a command to its end.
 *
 * @returns whether it ended well
 */
export async function run(shown: Shown, command: string, args: readonly string[]): Promise<boolean> {
  const title = `${command} ${args.join(' ')}`;
  console.log(shown === 'live' ? `\n▶ ${title}` : `… ${title}`);
  const child = spawn(command, args, {
    stdio: shown === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // A list of tests that rewrites its own lines would rewrite those of the step beside.
    env: { ...process.env, PLAYWRIGHT_FORCE_TTY: '0' },
  });
  const printed: Buffer[] = [];
  const keep = (chunk: Buffer) => printed.push(chunk);
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const passed = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0));
  });
  if (shown === 'whole') process.stdout.write(`\n▶ ${title}\n${Buffer.concat(printed).toString()}`);
  return passed;
}
