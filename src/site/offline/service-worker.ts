/**
 * Keeps the site on the device. A file is kept under its address and its hash: a version takes from the former what
 * did not change, goes on where it was cut, and never mixes with another. It takes over when all of it is there, each
 * file checked; until then, and if it never is, the former answers.
 */
import type { Manifest, Note } from './model.ts';
import { cacheName, NOT_KEPT_PAGE, NOTE } from './names.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written before this script by the build. */
declare const MANIFEST: Manifest;

/** Files fetched at a time: the page that is being read comes first. */
const AT_ONCE = 4;
/** How long a reader who has a page at hand waits for a newer one, in milliseconds. */
const PATIENCE = 1000;
/** How long a version is held to be the newest once that was asked, in milliseconds. */
const TRUST = 60_000;

const { ahead, visited, version } = MANIFEST;
const hashes = new Map(Object.entries({ ...ahead, ...visited }));
const root = self.registration.scope.slice(0, -1);
const name = cacheName(new URL(self.registration.scope).pathname);
const savesData = () => self.navigator.connection?.saveData === true;
const pause = () => new Promise<undefined>((done) => setTimeout(done, PATIENCE, undefined));

/** The name of a file in the cache. */
function keyOf(address: string): string {
  return `${root}${address}?${hashes.get(address)}`;
}

/** Writes a file in the cache, if it is the one of this version: not cut short, not of another version. */
async function keep(address: string, response: Response): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  const hash = [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // A browser refuses as a page what came by a redirect.
  if (response.redirected || hash !== hashes.get(address))
    throw new Error(`Not the file of this version: ${address}`);
  await (await caches.open(name)).put(keyOf(address), response);
}

/** Fetches what is missing of this version; throws at the first file that does not come whole. */
async function keepAll(): Promise<void> {
  const kept = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  const missing = Object.keys(ahead).filter((address) => !kept.has(keyOf(address)));
  while (missing.length > 0) {
    const batch = missing.splice(0, AT_ONCE).map(async (address) => {
      await keep(address, await fetch(root + address, { cache: 'no-cache', priority: 'low' }));
    });
    await Promise.all(batch);
  }
}

/** Keeps a file that goes to a page; not after an erasure, which took the cache away. */
async function keepVisited(address: string, response: Response): Promise<void> {
  const copy = response.clone();
  if (await caches.has(name)) await keep(address, copy);
}

async function install(): Promise<void> {
  if (!savesData()) await keepAll();
  await self.skipWaiting();
}

/** Lets go of what is neither of this version nor of the former, whose tabs may still be open, and notes the rest. */
async function takeOver(): Promise<void> {
  const cache = await caches.open(name);
  const former: Note | undefined = await (await cache.match(root + NOTE))?.json();
  const files = Object.keys(ahead).map(keyOf);
  const wanted = new Set([...hashes.keys()].map(keyOf).concat(root + NOTE, former?.files ?? []));
  // Where data is saved, a version may not be whole: what older ones left can still answer.
  const others = savesData() ? [] : (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(others.map((request) => cache.delete(request)));
  const note: Note = { version, since: Date.now(), files };
  await cache.put(root + NOTE, Response.json(note));
  await self.clients.claim();
}

/** Asked by each page that runs a script: what was not kept is, after an erasure or with more room. */
async function complete(): Promise<void> {
  if (savesData()) return;
  await keepAll();
  if ((await caches.match(root + NOTE, { cacheName: name })) === undefined) await takeOver();
}

/** True if a newer version is published and whole. */
async function isFollowed(): Promise<boolean> {
  await self.registration.update();
  const next = self.registration.installing ?? self.registration.waiting;
  return new Promise((tell) => {
    const read = () => {
      if (next?.state !== 'installing') tell(next !== null && next.state !== 'redundant');
    };
    next?.addEventListener('statechange', read);
    read();
  });
}

let askedAt = 0;

/** The same, asked once in a while, and not waited for long. */
async function isKnownToBeFollowed(): Promise<boolean> {
  if (Date.now() - askedAt < TRUST) return false;
  askedAt = Date.now();
  return (await Promise.race([isFollowed().catch(() => false), pause()])) === true;
}

async function answer(event: FetchEvent, address: string): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const isKnown = hashes.has(address);
  const own = await caches.match(keyOf(address), { cacheName: name });
  if (own !== undefined && !(isPage && (await isKnownToBeFollowed()))) return own;
  // A page that this version does not have was withdrawn; another file is asked for by a tab of the former version.
  const older = { cacheName: name, ignoreSearch: true };
  const atHand = own ?? (isKnown || !isPage ? await caches.match(root + address, older) : undefined);
  if (atHand !== undefined && !isKnown) return atHand;
  const network = fetch(request);
  if (isKnown && own === undefined)
    event.waitUntil(network.then((response) => keepVisited(address, response)).catch(() => undefined));
  const sound = network.then((response) => (response.ok ? response : (atHand ?? response)));
  try {
    if (atHand === undefined) return await sound;
    return (await Promise.race([sound, pause()])) ?? atHand;
  } catch (error) {
    if (atHand !== undefined) return atHand;
    if (!isPage) throw error;
    if (hashes.has(`${address}/`)) return Response.redirect(`${root}${address}/`);
    const instead = await caches.match(root + NOT_KEPT_PAGE, older);
    if (instead === undefined) throw error;
    return instead;
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(complete().catch(() => undefined)));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(`${root}/`)) return;
  event.respondWith(answer(event, url.replace(/[?#].*/s, '').slice(root.length)));
});
