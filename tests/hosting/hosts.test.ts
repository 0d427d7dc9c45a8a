import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOT_FOUND_PAGE } from '../../src/site/check-site.ts';
import { WORKER_FILE } from '../../src/site/offline/register.ts';
import { ask, type Question } from './ask.ts';
import { ASKED_ABOUT, everyAnswer, hashedFolders, KEPT, overHttps } from './headers.ts';
import { serve, type Served } from './serve.ts';
import { findServer } from './servers.ts';

const hosts = (['nginx', 'apache'] as const).flatMap((name) =>
  ['/', '/tiers-lieux/'].map((base) => ({ name, base })),
);

/** A file that is there of each kind, and its type, with its letters where its words do not say them. */
const types = {
  '/': /^text\/html; charset=utf-8$/i,
  [WORKER_FILE]: /^(?:text|application)\/javascript; charset=utf-8$/i,
  '/licences.txt': /^text\/plain; charset=utf-8$/i,
  '/recherche.json': /^application\/json$/,
  '/icone.svg': /^image\/svg\+xml$/,
  '/apercu.png': /^image\/png$/,
};

const lost = ['/nowhere/', '/guides/nowhere', '/_astro/gone.js'];
const decoders = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

// What is online is what was built, on each host that is documented, by its real server and the configuration published.
describe.each(hosts)('$name, at $base', ({ name, base }) => {
  const server = findServer(name);
  let site: Served;

  beforeAll(async () => {
    if (server !== undefined) site = await serve(server, 'dist', base);
  });
  afterAll(() => site?.stop());

  const get = (address: string, question?: Question) =>
    ask(site.origin, base.replace(/\/$/, '') + address, question);
  const bytes = (address: string) =>
    readFileSync(join(site.files, address.endsWith('/') ? `${address}index.html` : address));
  const hashed = () =>
    hashedFolders.map(
      (folder) => folder + (readdirSync(join(site.files, folder)).find((file) => /\.\w+$/.test(file)) ?? ''),
    );
  const it = test.skipIf(server === undefined);

  it.each(Object.entries(types))('gives its type to %s', async (address, type) => {
    const answer = await get(address);
    expect([answer.status, answer.one('content-type')]).toEqual([200, expect.stringMatching(type)]);
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['identity', 'identity'],
  ] as const)('to who takes « %s », gives files in « %s »', async (accepted, encoding) => {
    for (const address of ['/', '/guides/', WORKER_FILE, '/recherche.json']) {
      const answer = await get(address, { headers: { 'accept-encoding': accepted, via: '1.1 cdn' } });
      expect(answer.one('content-encoding') ?? 'identity', address).toBe(encoding);
      expect(answer.one('vary')?.toLowerCase(), address).toBe('accept-encoding');
      expect(decoders[encoding](answer.body).equals(bytes(address)), address).toBe(true);
    }
  });

  it('keeps for a year what has a hash in its name, and has all else asked about, errors and worker too', async () => {
    for (const address of hashed())
      expect((await get(address)).all('cache-control'), address).toEqual([KEPT]);
    for (const address of ['/', '/recherche.json', '/pagefind/pagefind.js', WORKER_FILE, ...lost])
      expect((await get(address)).all('cache-control'), address).toEqual([ASKED_ABOUT]);
  });

  it('gives each header of security once, on pages, files, redirections and errors', async () => {
    for (const address of ['/', '/guides', '/icone.svg', '/nowhere/', ...hashed()]) {
      const answer = await get(address);
      for (const [header, value] of Object.entries(everyAnswer))
        expect(answer.all(header.toLowerCase()), `${address} ${header}`).toEqual([value]);
      expect(answer.all('set-cookie'), address).toEqual([]);
    }
  });

  it('binds to HTTPS over HTTPS, and not else', async () => {
    for (const [header, value] of Object.entries(overHttps))
      for (const [scheme, expected] of [
        ['https', [value]],
        ['http', []],
      ] as const) {
        const answer = await get('/', { headers: { 'x-forwarded-proto': scheme } });
        expect(answer.all(header.toLowerCase()), scheme).toEqual(expected);
      }
    if (name !== 'apache') return;
    const plain = await get('/guides/', { headers: { host: 'exemple.fr' } });
    expect([plain.status, plain.one('location')]).toEqual([301, `https://exemple.fr${base}guides/`]);
  });

  it('shows the page of errors, with its status', async () => {
    for (const address of lost) {
      const answer = await get(address);
      expect([answer.status, answer.body.equals(bytes(`/${NOT_FOUND_PAGE}`))], address).toEqual([404, true]);
    }
  });

  it('leads to a page without its slash, with what follows it', async () => {
    const answer = await get('/guides?q=a', {
      headers: { 'x-forwarded-proto': 'https', host: 'exemple.fr' },
    });
    expect(answer.status).toBe(301);
    expect(new URL(answer.one('location') ?? '', 'https://exemple.fr').href).toBe(
      `https://exemple.fr${base}guides/?q=a`,
    );
  });

  it('does not send again a file that is the same, compressed or not', async () => {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const headers = { 'accept-encoding': encoding };
      const etag = (await get('/', { headers })).one('etag') ?? '';
      expect((await get('/', { headers: { ...headers, 'if-none-match': etag } })).status, encoding).toBe(304);
    }
  });

  it('shows no list of files, no rule of hosts, no hidden file', async () => {
    for (const hidden of ['/.env', '/guides/.env']) {
      mkdirSync(dirname(join(site.files, hidden)), { recursive: true });
      writeFileSync(join(site.files, hidden), 'secret');
    }
    for (const address of ['/.env', '/guides/.env', '/_headers', '/.htaccess', ...hashedFolders]) {
      const answer = await get(address);
      expect(answer.status, address).toBeGreaterThanOrEqual(403);
      expect(answer.body.includes('secret'), address).toBe(false);
    }
  });
});
