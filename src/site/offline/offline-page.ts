/**
 * Page about the copy kept on the device: reads its state from the browser, keeps the whole site when asked, erases it.
 * The page gives the names under which it is kept.
 */
import { markScriptLoaded } from '../../components/browser/script-loaded.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { copyActions, copyMessage, type CopyState } from './copy-state.ts';
import type { Note, Request as Asked } from './names.ts';

/** Names and addresses of the copy, given by the page. */
export interface OfflinePlace {
  /** The name of the cache, and the address of its note. */
  readonly cache: string;
  readonly note: string;
  readonly worker: string;
  /** The key of the refusal in the local storage, and its value. */
  readonly choice: string;
  readonly refused: string;
}

/** Time between two looks at a copy that goes on, in milliseconds. */
const PACE = 500;
/** A copy to which nothing was added for so long has stopped, in milliseconds. */
const STALLED = 20_000;

/** A copy asked for here, until the worker answers; what it held when it last grew. */
interface Going {
  files: number;
  grownAt: number;
}

async function readState(place: OfflinePlace, going: Going | undefined): Promise<CopyState> {
  const { cache, note, choice, refused } = place;
  if (localStorage.getItem(choice) === refused) return { kind: 'refused' };
  if (!('serviceWorker' in navigator)) return { kind: 'unsupported' };
  const kept = (await caches.has(cache)) ? await caches.open(cache) : undefined;
  const requests = (await kept?.keys()) ?? [];
  if (going !== undefined) {
    if (requests.length > going.files) Object.assign(going, { files: requests.length, grownAt: Date.now() });
    return { kind: Date.now() - going.grownAt < STALLED ? 'copying' : 'interrupted' };
  }
  const notes: Note[] = await Promise.all(
    ((await kept?.matchAll(note, { ignoreSearch: true })) ?? []).map((response) => response.json()),
  );
  // That of a worker which another replaced may still be there.
  const [noted] = notes.toSorted((one, other) => other.since - one.since);
  if (kept === undefined || noted === undefined) {
    const registration = await navigator.serviceWorker.getRegistration();
    if ((registration?.installing ?? null) !== null) return { kind: 'copying' };
    return { kind: requests.length > 0 ? 'interrupted' : 'none' };
  }
  const urls = new Set(requests.map(({ url }) => url));
  const files = noted.files.filter((file) => urls.has(file)).length;
  const expected = noted.files.length;
  const { since, checked } = noted;
  const kind = noted.isWhole ? 'whole' : 'journey';
  return { kind: files === expected ? kind : 'partial', copy: { since, checked, files, expected } };
}

async function erase({ cache, worker, choice, refused }: OfflinePlace): Promise<void> {
  // First of all: a page that opens meanwhile must not begin again.
  localStorage.setItem(choice, refused);
  const file = new URL(worker, location.href).href;
  const all = await navigator.serviceWorker.getRegistrations();
  const own = all.filter((one) =>
    [one.installing, one.waiting, one.active].some((it) => it?.scriptURL === file),
  );
  await Promise.all(own.map((registration) => registration.unregister()));
  await caches.delete(cache);
}

/** The worker that answers, once it is installed; nothing if it could not be. */
async function workerAt(address: string): Promise<ServiceWorker | null> {
  const registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
  const coming = registration.installing ?? registration.waiting;
  if (registration.active !== null || coming === null) return registration.active;
  await new Promise<void>((done) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated' || coming.state === 'redundant') done();
    });
  });
  return registration.active;
}

/** Has the worker keep the whole site, and tells whether it did, once it has. */
async function keepWhole({ worker, choice }: OfflinePlace): Promise<boolean> {
  localStorage.removeItem(choice);
  const active = await workerAt(worker);
  if (active === null) return false;
  const { port1, port2 } = new MessageChannel();
  const asked: Asked = 'whole';
  return new Promise((answer) => {
    port1.addEventListener('message', ({ data }) => answer(data === true));
    port1.start();
    active.postMessage(asked, [port2]);
  });
}

function start(root: HTMLElement): void {
  const place: OfflinePlace = JSON.parse(root.dataset['offline'] ?? '');
  const message = query(root, '[data-state]');
  let going: Going | undefined;
  let hasFailed = false;
  let next = 0;
  let latest = 0;

  async function show(): Promise<void> {
    clearTimeout(next);
    latest += 1;
    const own = latest;
    const read = await readState(place, going).catch((): CopyState => ({ kind: 'unsupported' }));
    const state: CopyState = hasFailed && read.kind !== 'unsupported' ? { kind: 'interrupted' } : read;
    // What was read before the copy was erased is no longer true.
    if (own !== latest) return;
    const text = copyMessage(state);
    if (message.textContent !== text) message.textContent = text;
    const actions: readonly string[] = copyActions[state.kind];
    for (const button of queryAll(root, '[data-act]'))
      button.hidden = !actions.includes(button.dataset['act'] ?? '');
    if (state.kind === 'copying') next = window.setTimeout(() => void show(), PACE);
  }

  // Nothing is there to erase before a copy: what is written is the refusal alone.
  for (const button of queryAll(root, '[data-act="erase"], [data-act="refuse"]'))
    button.addEventListener('click', () => {
      going = undefined;
      hasFailed = false;
      void erase(place)
        .catch(() => undefined)
        .then(show);
    });
  query(root, '[data-act="keepWhole"]').addEventListener('click', () => {
    const own = { files: 0, grownAt: Date.now() };
    going = own;
    hasFailed = false;
    void keepWhole(place)
      .catch(() => false)
      .then((isWhole) => {
        if (going !== own) return undefined;
        going = undefined;
        hasFailed = !isWhole;
        return show();
      });
    void show();
  });
  void show();
}

const root = document.querySelector<HTMLElement>('[data-offline]');
if (root !== null) start(root);
markScriptLoaded();
