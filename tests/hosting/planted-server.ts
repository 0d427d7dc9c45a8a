import { readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ASKED_ABOUT, everyAnswer, hashedFolders, KEPT } from './headers.ts';

/** An answer as it is about to go. */
export interface Going {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As it is before it takes the form that its headers say. */
  readonly body: Uint8Array;
}

/** What a fault does to the answer for an address. */
export type Plant = (address: string, going: Going) => Going;

const types: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The forms that a file can take, the best first. */
const forms: Readonly<Record<string, (body: Uint8Array) => Uint8Array>> = {
  br: brotliCompressSync,
  gzip: gzipSync,
};

function empty(status: number, headers: Readonly<Record<string, string>> = {}): Going {
  return { status, headers: { ...everyAnswer, ...headers }, body: new Uint8Array() };
}

/** What a host that is well set answers for an address from the root of the site. */
function answerOf(site: string, address: string): Going {
  const path = address.endsWith('/') ? `${address}index.html` : address;
  const isHidden = /\/(?:_headers|\.)/.test(path);
  if (!isHidden && existsSync(join(site, path, 'index.html'))) return empty(301, { Location: `${address}/` });
  const isThere = !isHidden && existsSync(join(site, path));
  const isKept = isThere && hashedFolders.some((folder) => address.startsWith(folder));
  const headers = {
    ...everyAnswer,
    'Content-Type': types[extname(isThere ? path : '.html')] ?? 'application/octet-stream',
    'Cache-Control': isKept ? KEPT : ASKED_ABOUT,
  };
  return {
    status: isThere ? 200 : 404,
    headers,
    body: readFileSync(join(site, isThere ? path : '404.html')),
  };
}

/**
 * Serves a site at the root as a host that is well set does, but for what is planted.
 *
 * @returns its address, and what stops it
 */
export async function plantedServer(site: string, plant: Plant = (_address, going) => going) {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    const well = answerOf(site, address);
    const accepted = String(request.headers['accept-encoding']);
    const form = Object.keys(forms).find((name) => accepted.includes(name));
    const encoding = form === undefined ? {} : { 'Content-Encoding': form };
    const going = plant(address, { ...well, headers: { ...well.headers, ...encoding } });
    const compress = forms[going.headers['Content-Encoding'] ?? ''];
    response.writeHead(going.status, going.headers).end(compress?.(going.body) ?? going.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
