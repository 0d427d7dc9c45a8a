import { spawn } from 'node:child_process';
import { environmentOf } from '../../support/build-on-copy.ts';

/** A development server, as an editor runs it. */
export interface DevServer {
  readonly site: string;
  /** What the terminal shows. */
  printed: () => string;
  stop: () => void;
}

/** Starts the development server on a copy of the content. */
export function startDevServer(content: string, port: number): DevServer {
  let printed = '';
  const place = ['--host', '127.0.0.1', '--port', String(port)];
  const server = spawn('npm', ['run', '--silent', 'dev', '--', ...place], {
    env: environmentOf(content),
    detached: true,
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  return {
    site: `http://127.0.0.1:${port}`,
    printed: () => printed,
    stop() {
      if (server.pid !== undefined) process.kill(-server.pid);
    },
  };
}
