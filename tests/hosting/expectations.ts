import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { addressOf, NOT_FOUND_PAGE } from '../../src/site/check-site.ts';
import { WORKER_FILE } from '../../src/site/offline/register.ts';
import { ask, type Answer, type Question } from './ask.ts';
import { ASKED_ABOUT, everyAnswer, hashedFolders, KEPT, overHttps } from './headers.ts';

/** A site on a host: what to ask of it, and what it was given to publish. */
export interface Site {
  readonly origin: string;
  /** The folder of the site, `/` at the root. */
  readonly base: string;
  /** Where its files are: what is changed there is published. */
  readonly files: string;
}

/** What is expected of every host. */
export interface Expectation {
  readonly name: string;
  readonly holds: (site: Site) => Promise<void>;
}

/** By ending; `charset` where the words of the file do not say it. A script has two names, both right. */
const types: readonly (readonly [ending: RegExp, type: RegExp])[] = [
  [/\.html$/, /^text\/html; charset=utf-8$/i],
  [/\.js$/, /^(?:text|application)\/javascript; charset=utf-8$/i],
  [/\.txt$/, /^text\/plain; charset=utf-8$/i],
  [/\.json$/, /^application\/json$/],
  [/\.svg$/, /^image\/svg\+xml$/],
  [/\.png$/, /^image\/png$/],
  [/\.woff2$/, /^font\/woff2$/],
  [/\.docx$/, /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/],
];

const decoders: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  identity: (body) => body,
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

const paths = (files: string) =>
  readdirSync(files, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(files.length).replace(/^\//, ''));

/** Asks for an address of the site, from its folder. */
function get({ origin, base }: Site, address: string, question?: Question): Promise<Answer> {
  return ask(origin, base.replace(/\/$/, '') + address, question);
}

const bytesAt = ({ files }: Site, address: string) =>
  readFileSync(join(files, address.endsWith('/') ? `${address}index.html` : address));

/** A file of each hashed folder, one that is compressed where some are. */
function hashedIn({ files }: Site): string[] {
  return hashedFolders.map((folder) => {
    const names = readdirSync(join(files, folder));
    return folder + (names.find((name) => names.includes(`${name}.br`)) ?? names[0] ?? '');
  });
}

/** Files of text that stand there compressed. */
const compressed = (site: Site) => [
  '/',
  '/guides/',
  `/${NOT_FOUND_PAGE}`,
  WORKER_FILE,
  '/recherche.json',
  '/licences.txt',
  ...hashedIn(site).filter((address) => address.endsWith('.js')),
];

const lost = ['/nowhere/', '/guides/nowhere', '/_astro/gone.js'];

async function sends(site: Site, accepted: string, sent: string): Promise<void> {
  for (const address of compressed(site)) {
    const answer = await get(site, address, { headers: { 'accept-encoding': accepted, via: '1.1 cdn' } });
    expect(answer.status, address).toBe(200);
    expect(answer.one('content-encoding') ?? 'identity', address).toBe(sent);
    expect(answer.one('content-language'), address).toBeUndefined();
    expect(answer.one('vary')?.toLowerCase(), address).toBe('accept-encoding');
    expect(decoders[sent]?.(answer.body).equals(bytesAt(site, address)), address).toBe(true);
  }
}

async function isLost(site: Site, address: string): Promise<void> {
  const answer = await get(site, address);
  expect(answer.status, address).toBe(404);
  expect(answer.body.equals(bytesAt(site, `/${NOT_FOUND_PAGE}`)), address).toBe(true);
}

/** The same for every host: what one cannot do is listed by its test, and must then be really lost. */
export const expectations: readonly Expectation[] = [
  {
    name: 'pages: each at its address, to the byte',
    async holds(site) {
      const pages = paths(site.files).filter((path) => path.endsWith('.html'));
      expect(pages.length).toBeGreaterThan(90);
      for (const path of pages) {
        const answer = await get(site, addressOf(path));
        expect(answer.status, path).toBe(200);
        expect(answer.body.equals(readFileSync(join(site.files, path))), path).toBe(true);
      }
    },
  },
  {
    name: 'types: of each kind of file, and its letters',
    async holds(site) {
      for (const [ending, type] of types) {
        const found = paths(site.files).filter((path) => ending.test(path));
        expect(found.length, String(ending)).toBeGreaterThan(0);
        for (const path of found.slice(0, 3))
          expect((await get(site, addressOf(path))).one('content-type'), path).toMatch(type);
      }
    },
  },
  { name: 'encoding: brotli', holds: (site) => sends(site, 'br', 'br') },
  { name: 'encoding: gzip', holds: (site) => sends(site, 'gzip', 'gzip') },
  { name: 'encoding: the best of several', holds: (site) => sends(site, 'gzip, deflate, br, zstd', 'br') },
  { name: 'encoding: none, said to vary', holds: (site) => sends(site, 'identity', 'identity') },
  {
    name: 'caches: a year for files with a hash in their name',
    async holds(site) {
      expect(hashedIn(site)).toHaveLength(4);
      for (const address of hashedIn(site))
        for (const encoding of ['identity', 'br'])
          expect(
            (await get(site, address, { headers: { 'accept-encoding': encoding } })).all('cache-control'),
            address,
          ).toEqual([KEPT]);
    },
  },
  {
    name: 'caches: everything else is asked about, errors too',
    async holds(site) {
      const asked = ['/', '/guides/', '/recherche.json', '/pagefind/pagefind.js', WORKER_FILE, ...lost];
      for (const address of [...asked, ...hashedFolders])
        expect((await get(site, address)).all('cache-control'), address).toEqual([ASKED_ABOUT]);
    },
  },
  {
    name: 'security: each header once, on pages, files, redirects and errors',
    async holds(site) {
      for (const address of ['/', '/guides', '/icone.svg', '/nowhere/', '/_astro/', ...hashedIn(site)]) {
        const answer = await get(site, address);
        for (const [name, value] of Object.entries(everyAnswer))
          expect(answer.all(name.toLowerCase()), `${address} ${name}`).toEqual([value]);
        expect(answer.all('set-cookie'), address).toEqual([]);
      }
    },
  },
  {
    name: 'security: bound to HTTPS over HTTPS, and not else',
    async holds(site) {
      for (const [name, value] of Object.entries(overHttps))
        for (const address of ['/', '/nowhere/'])
          for (const [scheme, expected] of [
            ['https', [value]],
            ['http', []],
          ] as const) {
            const answer = await get(site, address, { headers: { 'x-forwarded-proto': scheme } });
            expect(answer.all(name.toLowerCase()), `${address} ${scheme}`).toEqual(expected);
          }
    },
  },
  {
    name: 'errors: the page of errors, with the status 404',
    async holds(site) {
      for (const address of lost) await isLost(site, address);
    },
  },
  {
    name: 'folders: an address without its slash leads to the page, with what follows it',
    async holds(site) {
      for (const question of [{}, { headers: { 'x-forwarded-proto': 'https', host: 'exemple.fr' } }]) {
        const answer = await get(site, '/guides?q=a', question);
        expect(answer.status).toEqual(expect.toBeOneOf([301, 302, 307, 308]));
        const origin = 'headers' in question ? 'https://exemple.fr' : site.origin;
        expect(new URL(answer.one('location') ?? '', origin).href).toBe(`${origin}${site.base}guides/?q=a`);
      }
    },
  },
  {
    name: 'ranges: a part of a file',
    async holds(site) {
      const answer = await get(site, '/apercu.png', { headers: { range: 'bytes=10-19' } });
      const whole = bytesAt(site, '/apercu.png');
      expect(answer.status).toBe(206);
      expect(answer.one('content-range')).toBe(`bytes 10-19/${whole.length}`);
      expect(answer.body.equals(whole.subarray(10, 20))).toBe(true);
    },
  },
  {
    name: 'HEAD: what GET says, without the file',
    async holds(site) {
      for (const address of ['/', '/apercu.png', WORKER_FILE, '/nowhere/']) {
        const [head, whole] = [await get(site, address, { method: 'HEAD' }), await get(site, address)];
        expect(head.status, address).toBe(whole.status);
        expect(head.body.length, address).toBe(0);
        for (const name of ['content-type', 'cache-control', 'etag', 'last-modified', 'vary'])
          expect(head.all(name), `${address} ${name}`).toEqual(whole.all(name));
      }
    },
  },
  {
    name: 'If-None-Match: 304 for a file that is the same, compressed or not',
    async holds(site) {
      for (const address of ['/', WORKER_FILE, hashedIn(site)[0] ?? ''])
        for (const encoding of ['identity', 'br', 'gzip']) {
          const headers = { 'accept-encoding': encoding };
          const etag = (await get(site, address, { headers })).one('etag');
          expect(etag, `${address} ${encoding}`).toBeDefined();
          const again = await get(site, address, { headers: { ...headers, 'if-none-match': etag ?? '' } });
          expect(again.status, `${address} ${encoding}`).toBe(304);
        }
    },
  },
  {
    name: 'If-Modified-Since: 304 for a file that is the same',
    async holds(site) {
      const date = (await get(site, '/guides/')).one('last-modified') ?? '';
      const again = await get(site, '/guides/', { headers: { 'if-modified-since': date } });
      expect(again.status).toBe(304);
    },
  },
  {
    name: 'worker: asked about each time',
    async holds(site) {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const answer = await get(site, WORKER_FILE, { headers: { 'accept-encoding': encoding } });
        expect(answer.all('cache-control'), encoding).toEqual([ASKED_ABOUT]);
      }
    },
  },
  {
    name: 'update: a new worker is seen at once',
    async holds(site) {
      const file = join(site.files, WORKER_FILE);
      const former = readFileSync(file);
      for (const version of [Buffer.from(`${former.toString()}// next\n`), former])
        for (const encoding of ['identity', 'br', 'gzip']) {
          const headers = { 'accept-encoding': encoding };
          const known = (await get(site, WORKER_FILE, { headers })).one('etag') ?? '"none"';
          writeFileSync(file, version);
          writeFileSync(`${file}.br`, brotliCompressSync(version));
          writeFileSync(`${file}.gz`, gzipSync(version));
          const answer = await get(site, WORKER_FILE, { headers: { ...headers, 'if-none-match': known } });
          const now = answer.status === 304 ? await get(site, WORKER_FILE, { headers }) : answer;
          const decoded = decoders[now.one('content-encoding') ?? 'identity']?.(now.body);
          expect(decoded?.equals(version), encoding).toBe(true);
        }
    },
  },
  {
    name: 'secrets: no list of the files of a folder',
    async holds(site) {
      for (const folder of hashedFolders) {
        const answer = await get(site, folder);
        expect(answer.status, folder).toEqual(expect.toBeOneOf([403, 404]));
        for (const name of readdirSync(join(site.files, folder)).slice(0, 3))
          expect(answer.body.includes(name), folder).toBe(false);
      }
    },
  },
  {
    name: 'secrets: neither the rules of hosts nor a hidden file',
    async holds(site) {
      for (const hidden of ['/.env', '/.git/config', '/guides/.env']) {
        mkdirSync(dirname(join(site.files, hidden)), { recursive: true });
        writeFileSync(join(site.files, hidden), 'secret');
        await isLost(site, hidden);
      }
      for (const address of ['/_headers', '/.htaccess']) {
        const answer = await get(site, address);
        expect(answer.status, address).toEqual(expect.toBeOneOf([403, 404]));
        expect(answer.body.equals(bytesAt(site, address)), address).toBe(false);
      }
    },
  },
  {
    name: 'secrets: nothing above the folder that is published',
    async holds(site) {
      const depth = site.base.split('/').length;
      writeFileSync(join(site.files, ...Array<string>(depth - 1).fill('..'), 'above.txt'), 'secret');
      for (const step of ['..', '%2e%2e', '..%2f', '.%2e'])
        for (const address of [`/${step}/above.txt`, `${site.base}${`${step}/`.repeat(depth)}above.txt`]) {
          const answer = await ask(site.origin, address);
          expect(answer.body.includes('secret'), address).toBe(false);
          expect(answer.status, address).toBeGreaterThanOrEqual(300);
        }
    },
  },
];
