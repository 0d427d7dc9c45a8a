import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Nginx } from './find-nginx.ts';
import { freePort } from './free-port.ts';

/** A site served by nginx. */
export interface Served {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Asks for an address as it is: nothing is followed, and only this encoding is accepted. */
  readonly get: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

/** What stands around the configuration of a site: one process, of whoever runs the tests, in one folder. */
function around({ brotliModule, mimeTypes }: Nginx, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    `load_module ${brotliModule};`,
    'daemon off; master_process off;',
    `pid ${folder}/pid;`,
    'error_log stderr error;',
    'events {}',
    'http {',
    `include ${mimeTypes}; default_type application/octet-stream; access_log off;`,
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    `include ${folder}/site.conf;`,
    '}',
  ].join('\n');
}

async function answers(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`nginx stopped: ${said()}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error(`nginx does not answer: ${said()}`);
}

/** The configuration that is published, with what only the server knows. */
function configuration(root: string, base: string, listen: string): string {
  const changes: readonly (readonly [string, string])[] = [
    ['  listen 80;', `  listen ${listen};`],
    ['  root /srv/www;', `  root ${root};`],
    ['  error_page 404 /404.html;', `  error_page 404 ${base.replace(/\/$/, '')}/404.html;`],
  ];
  return changes.reduce(
    (text, [line, changed]) => {
      if (!text.includes(`\n${line}\n`)) throw new Error(`docs/hosting/nginx.conf has no line « ${line} »`);
      return text.replace(line, changed);
    },
    readFileSync('docs/hosting/nginx.conf', 'utf8'),
  );
}

/** Serves a built site by the configuration that is published, on a free port of this machine. */
export async function serve(nginx: Nginx, dist: string, base: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const place = join(folder, 'www', base).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(dist), place);
  const port = await freePort();
  const site = configuration(join(folder, 'www'), base, `127.0.0.1:${port}`);
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), around(nginx, folder));
  const server = spawn(nginx.program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise((done) => server.once('exit', done));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  await answers(url, server, () => said).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    origin: url,
    get: (address, headers = {}) =>
      fetch(url + address, { redirect: 'manual', headers: { 'Accept-Encoding': 'identity', ...headers } }),
    stop,
  };
}
