import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortHash } from '../../../src/site/offline/kept-files.ts';
import { cacheName } from '../../../src/site/offline/names.ts';
import { ensureServers } from '../../hosting/ensure-servers.ts';
import { serve, type Served } from '../../hosting/serve.ts';
import { findServer } from '../../hosting/servers.ts';
import { expect, test as base } from '../visitor.ts';
import { publishedSite } from './published.ts';
import { keepWhole, noteOf, returnsUntil } from './reader.ts';

/** Two versions of the site, each in its folder, with the version that its worker knows. */
interface Versions {
  readonly one: { readonly folder: string; readonly version: string };
  readonly two: { readonly folder: string; readonly version: string };
}

/** A page that only the second version has, and one that only the first has. */
const [added, gone] = ['/nouvelle/', '/glossaire/'] as const;

/** The watched visitor, on a real server that two versions are put on. */
const test = base.extend<{ versions: Versions; host: Served }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are asked for in this pattern.
  versions: async ({}, use) => {
    const parent = mkdtempSync(join(tmpdir(), 'versions-'));
    const site = await publishedSite('whole');
    const keep = (name: string) => {
      const folder = join(parent, name);
      const version = site.publish(name);
      cpSync(site.folder, folder, { recursive: true });
      return { folder, version };
    };
    const one = keep('one');
    cpSync(join(site.folder, gone), join(site.folder, added), { recursive: true });
    rmSync(join(site.folder, gone), { recursive: true });
    const two = keep('two');
    await use({ one, two });
    await site.stop();
    rmSync(parent, { recursive: true });
  },
  host: async ({ versions }, use) => {
    ensureServers(['apache']);
    const apache = findServer('apache');
    test.skip(apache === undefined, 'No Apache on this machine.');
    if (apache === undefined) return;
    const host = await serve(apache, versions.one.folder, '/');
    await use(host);
    await host.stop();
  },
  baseURL: ({ host }, use) => use(host.origin),
  serviceWorkers: 'allow',
});

/** Publishes a version as a person does: nothing stays of the other. */
function put({ files }: Served, { folder }: { readonly folder: string }): void {
  for (const name of readdirSync(files)) rmSync(join(files, name), { recursive: true });
  cpSync(folder, files, { recursive: true });
}

/** In the browser: each file that is kept, as the cache names it, and the beginning of a hash of what it holds. */
async function keptHashes(name: string): Promise<(readonly [string, string])[]> {
  const cache = await caches.open(name);
  const hashOf = async (key: Request) => {
    const bytes = (await (await cache.match(key))?.arrayBuffer()) ?? new ArrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  return Promise.all((await cache.keys()).map(async (key) => [key.url, await hashOf(key)] as const));
}

test('a site put back to the version before is whole, its worker and what it keeps included', async ({
  visitor,
  host,
  versions: { one, two },
  context,
}) => {
  await keepWhole(visitor);
  expect((await noteOf(visitor))?.version).toBe(one.version);

  put(host, two);
  await visitor.goto('/contact/');
  await expect(visitor).toHaveTitle(/\[two\]$/);
  await returnsUntil(visitor, '/contact/', async () =>
    expect(await noteOf(visitor)).toMatchObject({ version: two.version, isWhole: true }),
  );

  put(host, one);
  for (const address of ['/contact/', gone]) {
    await visitor.goto(address);
    await expect(visitor).toHaveTitle(/\[one\]$/);
  }
  await returnsUntil(visitor, '/contact/', async () =>
    expect(await noteOf(visitor)).toMatchObject({ version: one.version, isWhole: true }),
  );
  expect((await host.get(added)).status).toBe(404);

  // The network and the server are gone: what is kept is all of the first version, to the byte.
  await context.setOffline(true);
  await host.stop();
  for (const address of ['/', gone, '/offre/', '/guides/']) {
    await visitor.goto(address);
    await expect(visitor).toHaveTitle(/\[one\]$/);
  }
  const kept = new Map(await visitor.evaluate(keptHashes, cacheName('/')));
  const { files = [] } = (await noteOf(visitor)) ?? {};
  expect(files.length).toBeGreaterThan(200);
  for (const url of files) {
    const address = new URL(url).pathname;
    const file = join(one.folder, address.endsWith('/') ? `${address}index.html` : address);
    expect(kept.get(url), address).toBe(shortHash(readFileSync(file)));
  }
});
