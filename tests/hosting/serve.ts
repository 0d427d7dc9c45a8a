import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inFolder } from '../../src/build/commands/publish/host-files.ts';
import { configure } from './configurations.ts';
import { freePort } from './free-port.ts';
import type { Server } from './servers.ts';

/** A site served by a real server. */
export interface Served {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Where its files are: what is changed there is published. */
  readonly files: string;
  /** Asks for an address as it is: nothing is followed, and only this encoding is accepted. */
  readonly get: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

async function answers(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server stopped: ${said()}`);
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error(`The server does not answer: ${said()}`);
}

/** Serves a copy of a built site by the configuration that is published, on a free port of this machine. */
export async function serve(server: Server, dist: string, base: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), `${server.name}-`));
  // A server that root starts answers as nobody.
  chmodSync(folder, 0o755);
  const www = join(folder, 'www');
  const files = join(www, base);
  mkdirSync(files, { recursive: true });
  // Apache says that a file of this second may change within it: « W/ » before its tag.
  cpSync(dist, files, { recursive: true, preserveTimestamps: true });
  for (const name of ['.htaccess', '_headers'])
    writeFileSync(join(files, name), inFolder(readFileSync(join(dist, name), 'utf8'), base));
  const port = await freePort();
  const started = spawn(server.program, configure(server, { folder, www, base, port }), {
    env: server.environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  started.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  const said = () =>
    printed + (existsSync(join(folder, 'said')) ? readFileSync(join(folder, 'said'), 'utf8') : '');
  const ended = new Promise((done) => started.once('exit', done));
  const stop = async () => {
    started.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, started, said).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    origin,
    files,
    get: (address, headers = {}) =>
      fetch(origin + address, { redirect: 'manual', headers: { 'Accept-Encoding': 'identity', ...headers } }),
    stop,
  };
}
