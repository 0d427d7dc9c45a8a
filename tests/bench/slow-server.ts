import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** A site served as over a slow network. */
export interface SlowSite {
  readonly origin: string;
  /** The bodies sent between two moments of the clock of the machine, as compressed, in bytes. */
  readonly sent: (from: number, to: number) => number;
  readonly stop: () => Promise<void>;
}

/** Slow 4G, as Lighthouse has it: 1.6 Mbit/s, 150 ms. */
const SLOW_4G = { bytesASecond: 200_000, latency: 150 };
const PACKET = 1460;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Serves a built site over an emulated network. Here rather than in the browser, whose emulation leaves out what workers
 * ask for, as Pagefind's does; answers share the line, and each waits for the latency.
 */
export async function serveSlowly(dist: string, line = SLOW_4G): Promise<SlowSite> {
  const sent: { readonly at: number; readonly bytes: number }[] = [];
  let freeAt = 0;

  /** Sends a packet once the line has carried those before it. */
  async function carry(response: ServerResponse, packet: Buffer): Promise<void> {
    const now = performance.now();
    freeAt = Math.max(freeAt, now) + (packet.length / line.bytesASecond) * 1000;
    // Timers are of a millisecond: shorter waits are made up for by the next ones.
    if (freeAt - now > 2) await pause(freeAt - now);
    sent.push({ at: Date.now(), bytes: packet.length });
    response.write(packet);
  }

  const server = createServer((request, response) => {
    const address = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(dist, normalize(address.endsWith('/') ? `${address}index.html` : address));
    const answer = async () => {
      await pause(line.latency);
      if (!existsSync(file) || extname(file) === '') return response.writeHead(404).end();
      const isCompressed = existsSync(`${file}.br`);
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        ...(isCompressed ? { 'Content-Encoding': 'br' } : {}),
      });
      const body = readFileSync(isCompressed ? `${file}.br` : file);
      for (let at = 0; at < body.length; at += PACKET) {
        await carry(response, body.subarray(at, at + PACKET));
      }
      return response.end();
    };
    void answer();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent: (from, to) =>
      sent.filter(({ at }) => at >= from && at <= to).reduce((sum, { bytes }) => sum + bytes, 0),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
