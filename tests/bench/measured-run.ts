import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  readonly seconds: number;
  /** Most memory held at once by the command and all that it started, in bytes. */
  readonly memory: number;
  /** Time of the processors, in seconds: on a busy machine it says more than the clock. */
  readonly processor: number;
  /** What it printed. */
  readonly said: string;
}

const PAGE = 4096;
const EVERY = 50;

interface Running {
  readonly parent: number;
  readonly memory: number;
  readonly processor: number;
}

/** Linux's unit of processor time, in a second. */
const TICKS = 100;

/** What each process holds and has used, with its children that ended, and its parent, from Linux's own files. */
function processes(): Map<number, Running> {
  const found = new Map<number, Running>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      // The name of a process, between brackets, may hold spaces.
      const [, fields = ''] = /\) (.*)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      const resident = Number(readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1]);
      const [, parent = '', ...rest] = fields.split(' ');
      const processor = rest.slice(9, 13).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
      found.set(Number(name), { parent: Number(parent), memory: resident * PAGE, processor });
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

/** A process and all below it. */
function below(root: number): Running[] {
  const all = processes();
  const own = (id: number): boolean => {
    const parent = all.get(id)?.parent ?? 0;
    return id === root || (parent > 1 && own(parent));
  };
  return [...all].filter(([id]) => own(id)).map(([, running]) => running);
}

function sumOf(running: readonly Running[], measure: 'memory' | 'processor'): number {
  return running.reduce((sum, one) => sum + one[measure], 0);
}

/**
 * Runs a command to its end, and says what it cost.
 *
 * @param environment in place of this process's own, but for the paths
 * @throws with what the command printed, if it fails
 */
export async function measuredRun(
  [program, ...args]: readonly [string, ...string[]],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const { PATH, HOME } = process.env;
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    // Builds look whether they run for tests or a person; here, for nobody.
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (said += text.toString()));
  }
  let memory = 0;
  let processor = 0;
  const watch = setInterval(() => {
    const running = below(child.pid ?? 0);
    memory = Math.max(memory, sumOf(running, 'memory'));
    processor = Math.max(processor, sumOf(running, 'processor'));
  }, EVERY);
  const status = await new Promise<number | null>((ended, failed) => {
    child.once('error', failed).once('close', ended);
  }).finally(() => clearInterval(watch));
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} in ${folder}:\n${said.slice(-4000)}`);
  return { seconds: (performance.now() - start) / 1000, memory, processor, said };
}
