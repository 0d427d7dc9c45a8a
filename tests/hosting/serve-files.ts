import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { NOT_FOUND_PAGE } from '../../src/site/check-site.ts';
import { ASKED_ABOUT, everyAnswer, hashedFolders, KEPT } from './headers.ts';

/** What is not here is bytes to a browser, as the files of Pagefind are. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml',
};

/** The file that answers, or nothing. */
function fileAt(dist: string, address: string): string | undefined {
  const file = join(dist, normalize(address.endsWith('/') ? `${address}index.html` : address));
  return existsSync(file) && extname(file) !== '' ? file : undefined;
}

/** A server of files, as it goes. */
export interface FileServer {
  readonly origin: string;
  readonly port: number;
  /** The bytes sent since it was started, headers included. */
  readonly sent: () => number;
  /** Answers nothing more, until what this gives is called. */
  readonly hang: () => () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site at the root, compressed and with its headers, where there is no nginx to do it.
 *
 * @param given the port; the system chooses one if it is 0
 * @param failing addresses that answer with an error, as a server that is unwell does
 */
export async function serveFiles(
  dist: string,
  given = 0,
  failing: ReadonlySet<string> = new Set(),
): Promise<FileServer> {
  let free: Promise<void> = Promise.resolve();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (failing.has(address)) {
      response.writeHead(500).end();
      return;
    }
    const found = fileAt(dist, address);
    const file = found ?? join(dist, NOT_FOUND_PAGE);
    const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const isCompressed = takesBrotli && existsSync(`${file}.br`);
    const { size, mtimeMs } = statSync(file);
    const tag = `"${size}-${mtimeMs}"`;
    if (found !== undefined && request.headers['if-none-match'] === tag) {
      response.writeHead(304, { ETag: tag }).end();
      return;
    }
    const isKept = found !== undefined && hashedFolders.some((folder) => address.startsWith(folder));
    response.writeHead(found === undefined ? 404 : 200, {
      ...everyAnswer,
      ETag: tag,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isKept ? KEPT : ASKED_ABOUT,
      ...(isCompressed ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(readFileSync(isCompressed ? `${file}.br` : file));
  };
  const server = createServer((request, response) => void free.then(() => answer(request, response)));
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((listening) => server.listen(given, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    hang: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      free = promise;
      return resolve;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
