/**
 * Keeps pages on the device for when there is no network. The network answers whenever it does: a copy stands in for it
 * where there is none, or where it is slow and the host confirmed the copy some days ago at most. So no copy outlives
 * its site. A file is kept under its address and its hash: a version takes from the former what did not change, goes on
 * where it was cut, and never mixes with another. It takes over when all of it is there, each file checked.
 */
import {
  cacheName,
  NOT_KEPT_PAGE,
  NOTE,
  TRUSTED_DAYS,
  type Files,
  type Manifest,
  type Note,
  type Request as Asked,
} from './names.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written before this script by the build. */
declare const MANIFEST: Manifest;

/** Files fetched at a time: the page that is being read comes first. */
const AT_ONCE = 4;
/** How long a reader who has a page at hand waits for the network, in milliseconds. */
const PATIENCE = 3000;
/** Least time between two questions to the host about a newer version, in milliseconds. */
const PACE = 60_000;
/** Files whose name holds a hash of what they hold: one kept is the one asked for. */
const NEVER_CHANGES = /^\/_astro\//;

const { journey, rest, opened, together, version } = MANIFEST;
const hashes = new Map(Object.entries({ ...journey, ...rest, ...opened }));
const root = self.registration.scope.slice(0, -1);
const name = cacheName(new URL(self.registration.scope).pathname);
const savesData = () => self.navigator.connection?.saveData === true;
const pause = () => new Promise<undefined>((done) => setTimeout(done, PATIENCE, undefined));

/** The name of a file in the cache. */
function keyOf(address: string): string {
  return `${root}${address}?${hashes.get(address)}`;
}

/** Any copy of an address, of this version or of an older one. */
function keptOf(address: string): Promise<Response | undefined> {
  return caches.match(root + address, { cacheName: name, ignoreSearch: true });
}

/**
 * The cache, if it is there. What is written in it once it was erased is lost with it, where opening it by its name would make
 * it anew.
 */
async function findStore(): Promise<Cache | undefined> {
  return (await caches.has(name)) ? caches.open(name) : undefined;
}

/** Each version writes a note of its own: the worker that another replaced cannot write over the newer one. */
const ownNote = `${root}${NOTE}?${version}`;

async function readNote(): Promise<Note | undefined> {
  return (await caches.match(ownNote, { cacheName: name }))?.json();
}

/** The note of the version before this one. */
async function formerNote(): Promise<Note | undefined> {
  const kept = (await (await findStore())?.matchAll(root + NOTE, { ignoreSearch: true })) ?? [];
  const notes: Note[] = await Promise.all(kept.map((response) => response.json()));
  const others = notes.filter((note) => note.version !== version);
  return others.toSorted((one, other) => other.since - one.since)[0];
}

async function write(store: Cache, note: Note): Promise<void> {
  await store.put(ownNote, Response.json(note));
}

/** Writes a file in the cache, if it is the one of this version: not cut short, not of another version. */
async function keep(cache: Cache, address: string, response: Response): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  const hash = [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // A browser refuses as a page what came by a redirect.
  if (response.redirected || hash !== hashes.get(address))
    throw new Error(`Not the file of this version: ${address}`);
  await cache.put(keyOf(address), response);
}

/**
 * Fetches what is missing of these files; throws at the first that does not come whole. What is erased meanwhile stays
 * erased: the rest goes to a cache that is no longer there.
 */
async function keepAll(addresses: readonly string[]): Promise<Cache> {
  const store = await caches.open(name);
  const kept = new Set((await store.keys()).map(({ url }) => url));
  const missing = addresses.filter((address) => !kept.has(keyOf(address)));
  while (missing.length > 0) {
    const batch = missing.splice(0, AT_ONCE).map(async (address) => {
      // What the page has just loaded under such a name is there; anything else is asked of the host.
      const cache = NEVER_CHANGES.test(address) ? 'default' : 'no-cache';
      await keep(store, address, await fetch(root + address, { cache, priority: 'low' }));
    });
    await Promise.all(batch);
  }
  return store;
}

/**
 * Keeps a file that goes to a page; not after an erasure, which took the cache away, nor what is kept on request alone and
 * was not asked for.
 */
async function keepOpened(address: string, response: Response): Promise<void> {
  const copy = response.clone();
  const store = await findStore();
  if (store === undefined) return;
  const isOwn = address in journey || address in opened;
  const isAsked = isOwn || savesData() || (await readNote())?.isWhole === true;
  if (isAsked) await keep(store, address, copy);
}

/** Keeps what its visitor goes on to from a page: not where data is to be spared, nor after an erasure. */
async function keepTogether(address: string): Promise<void> {
  const files = together[address] ?? [];
  if (files.length > 0 && !savesData() && (await caches.has(name))) await keepAll(files);
}

/** What makes a copy whole. */
function wanted(isWhole: boolean): Files {
  return isWhole ? { ...journey, ...rest } : journey;
}

/** What is fetched of it ahead: nothing that was not asked for, where the visitor spares data. */
function fetchedAhead(isWhole: boolean): string[] {
  return savesData() && !isWhole ? [] : Object.keys(wanted(isWhole));
}

async function install(): Promise<void> {
  await keepAll(fetchedAhead((await formerNote())?.isWhole === true));
  await self.skipWaiting();
}

/**
 * Lets go of what is of no use: neither of this version, nor of the former, whose tabs may still be open, nor the last
 * copy of a page of which this version has none yet.
 */
async function letGo(cache: Cache, former: Note | undefined): Promise<void> {
  const held = new Set([...hashes.keys()].map(keyOf).concat(ownNote, former?.files ?? []));
  const kept = (await cache.keys()).map(({ url }) => ({
    url,
    address: url.slice(root.length).replace(/\?.*/, ''),
  }));
  const last = new Map(kept.map(({ url, address }) => [address, url]));
  const useless = kept.filter(
    ({ url, address }) => !held.has(url) && !(hashes.has(address) && last.get(address) === url),
  );
  await Promise.all(useless.map(({ url }) => cache.delete(url)));
}

async function takeOver(): Promise<void> {
  const store = await findStore();
  // Erased while it was fetched.
  if (store === undefined) return;
  const former = await formerNote();
  await letGo(store, former);
  const isWhole = former?.isWhole === true;
  const now = Date.now();
  const files = Object.keys(wanted(isWhole)).map(keyOf);
  await write(store, { version, since: now, checked: now, isWhole, files });
  await self.clients.claim();
}

/** Resolves once this version has taken over: a page may ask before. */
async function activated(): Promise<void> {
  const { active } = self.registration;
  if (active === null || active.state === 'activated') return;
  await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
}

/** Keeps what a page asks for: what was not kept is, after an erasure or with more room. */
async function complete(asked: Asked): Promise<boolean> {
  await activated();
  const noted = await readNote();
  const isWhole = asked === 'whole' || noted?.isWhole === true;
  const store = await keepAll(fetchedAhead(isWhole));
  // Meanwhile the visitor may have erased all.
  if (!(await caches.has(name))) return false;
  const now = Date.now();
  const { since, checked } = noted ?? { since: now, checked: now };
  await write(store, { version, since, checked, isWhole, files: Object.keys(wanted(isWhole)).map(keyOf) });
  return true;
}

let askedAt = 0;

/** Asks the host, once in a while, whether this version is still the one published. */
async function check(): Promise<void> {
  if (Date.now() - askedAt < PACE) return;
  askedAt = Date.now();
  // Before the question: the reader may erase all while the host answers.
  const store = await findStore();
  await self.registration.update();
  const note = await readNote();
  const isFollowed = (self.registration.installing ?? self.registration.waiting) !== null;
  if (store !== undefined && note !== undefined && !isFollowed)
    await write(store, { ...note, checked: Date.now() });
}

/** Whether the host confirmed this version lately. */
async function isTrusted(): Promise<boolean> {
  const { checked = 0 } = (await readNote()) ?? {};
  return Date.now() - checked < TRUSTED_DAYS * 86_400_000;
}

async function answer(event: FetchEvent, address: string): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const settled = NEVER_CHANGES.test(address) ? await keptOf(address) : undefined;
  if (settled !== undefined) return settled;
  const isKnown = hashes.has(address);
  const own = isKnown ? await caches.match(keyOf(address), { cacheName: name }) : undefined;
  const network = fetch(request);
  if (isKnown && own === undefined)
    event.waitUntil(network.then((response) => keepOpened(address, response)).catch(() => undefined));
  if (isPage) {
    event.waitUntil(network.then(check).catch(() => undefined));
    event.waitUntil(network.then(() => keepTogether(address)).catch(() => undefined));
  }
  try {
    if (own === undefined || !(await isTrusted())) return await network;
    return (await Promise.race([network, pause()])) ?? own;
  } catch (error) {
    // A page that this version does not have was withdrawn; another file is asked for by a tab of the former version.
    const kept = own ?? (isKnown || !isPage ? await keptOf(address) : undefined);
    if (kept !== undefined) return kept;
    if (!isPage) throw error;
    if (hashes.has(`${address}/`)) return Response.redirect(`${root}${address}/`);
    const instead = await keptOf(NOT_KEPT_PAGE);
    if (instead === undefined) throw error;
    return instead;
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const done = complete(event.data === 'whole' ? 'whole' : 'journey').catch(() => false);
  event.waitUntil(done.then((isKept) => event.ports[0]?.postMessage(isKept)));
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(`${root}/`)) return;
  event.respondWith(answer(event, url.replace(/[?#].*/s, '').slice(root.length)));
});
