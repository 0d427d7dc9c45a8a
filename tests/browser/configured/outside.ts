import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A request that left the site. */
export interface Received {
  readonly method: string;
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Everything outside the site, on this machine. */
export interface Outside {
  /** The address to give a browser as its proxy. */
  readonly proxy: string;
  readonly received: readonly Received[];
  readonly close: () => Promise<void>;
}

const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Ailleurs</title><h1>Ailleurs</h1>`;

/**
 * A proxy that records what leaves the site, whatever the host, and answers a small page itself. On a port of
 * its own: tests side by side do not mix, although the built site names the same forms.
 */
export async function outside(): Promise<Outside> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    received.push({ method, address: url, headers, body: Buffer.concat(chunks).toString() });
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });
  // An encrypted site is asked through a tunnel: Chromium's own services. What a page asks is watched in the page.
  server.on('connect', (_request, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    proxy: `http://127.0.0.1:${address.port}`,
    received,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
