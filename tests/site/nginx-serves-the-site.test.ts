import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKER_FILE } from '../../src/site/offline/register.ts';
import { findNginx } from '../hosting/find-nginx.ts';
import { ASKED_ABOUT, everyAnswer, hashedFolders, KEPT, overHttps } from '../hosting/headers.ts';
import { serve, type Served } from '../hosting/serve.ts';
import { pages, siteFolder } from './built-site.ts';

const nginx = findNginx();

/** A file of each hashed folder, one that is compressed where some are. */
const hashed = hashedFolders.map((folder) => {
  const names = readdirSync(join(siteFolder, folder));
  return folder + (names.find((name) => names.includes(`${name}.br`)) ?? names[0] ?? '');
});

describe.skipIf(nginx === undefined)('nginx, by the configuration published', () => {
  let site: Served;

  beforeAll(async () => {
    if (nginx !== undefined) site = await serve(nginx, siteFolder, '/');
  });
  afterAll(() => site.stop());

  it('serves every page at its address, to the byte', async () => {
    for (const { address, html } of pages) {
      const answer = await site.get(address);
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get('content-type'), address).toBe('text/html; charset=utf-8');
      expect(await answer.text(), address).toBe(html);
    }
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['identity', null],
  ])('to who accepts « %s », sends %s', async (accepted, sent) => {
    for (const address of ['/', '/404.html', ...hashed.filter((file) => file.endsWith('.js'))]) {
      const answer = await site.get(address, { 'Accept-Encoding': accepted, Via: '1.1 cdn' });
      expect(answer.headers.get('content-encoding'), address).toBe(sent);
      expect(answer.headers.get('vary'), address).toBe('Accept-Encoding');
      expect(await answer.text(), address).toBe(readFileSync(join(siteFolder, fileAt(address)), 'utf8'));
    }
  });

  it('says the encoding of every text that is not told by its own words', async () => {
    for (const [address, type] of [
      ['/licences.txt', 'text/plain'],
      [WORKER_FILE, 'application/javascript'],
    ] as const)
      expect((await site.get(address)).headers.get('content-type'), address).toBe(`${type}; charset=utf-8`);
  });

  it('serves data as JSON', async () => {
    for (const address of ['/recherche.json', '/territoire.json'])
      expect((await site.get(address)).headers.get('content-type'), address).toBe('application/json');
  });

  it('sends the headers of every answer once, on pages, files, redirects and errors', async () => {
    for (const address of ['/', '/guides', '/icone.svg', '/nowhere/', ...hashed]) {
      const { headers } = await site.get(address);
      for (const [name, value] of Object.entries(everyAnswer)) {
        expect(headers.get(name), `${address} ${name}`).toBe(value);
      }
      expect(headers.get('strict-transport-security'), address).toBeNull();
      expect(headers.get('server'), address).toBe('nginx');
    }
  });

  it('binds the browser to HTTPS only over HTTPS', async () => {
    for (const [name, value] of Object.entries(overHttps)) {
      expect((await site.get('/', { 'X-Forwarded-Proto': 'https' })).headers.get(name)).toBe(value);
      expect((await site.get('/', { 'X-Forwarded-Proto': 'http' })).headers.get(name)).toBeNull();
    }
  });

  it('keeps hashed files for ever, and has everything else asked about', async () => {
    expect(hashed).toHaveLength(4);
    for (const address of hashed) {
      expect((await site.get(address)).headers.get('cache-control'), address).toBe(KEPT);
    }
    const asked = [
      '/',
      '/guides/',
      '/recherche.json',
      '/pagefind/pagefind.js',
      WORKER_FILE,
      '/_astro/gone.js',
    ];
    for (const address of asked) {
      expect((await site.get(address)).headers.get('cache-control'), address).toBe(ASKED_ABOUT);
    }
    const [folder = ''] = hashedFolders;
    const refused = await site.get(folder);
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([403, ASKED_ABOUT]);
    const etag = (await site.get('/guides/')).headers.get('etag') ?? '';
    expect((await site.get('/guides/', { 'If-None-Match': etag })).status).toBe(304);
  });

  it('leads an address without its final slash to the page, and any other to the page of errors', async () => {
    const moved = await site.get('/guides?q=a');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/guides/?q=a']);
    const page = readFileSync(join(siteFolder, '404.html'), 'utf8');
    for (const address of ['/nowhere/', '/guides/nowhere', '/_astro/gone.js', '/_headers']) {
      const answer = await site.get(address);
      expect(answer.status, address).toBe(404);
      expect(await answer.text(), address).toBe(page);
    }
  });
});

function fileAt(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
