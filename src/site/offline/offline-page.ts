/**
 * Page about the copy kept on the device: reads its state from the browser, erases it, takes a refusal back. The page
 * gives the names under which it is kept.
 */
import { markScriptLoaded } from '../../components/browser/script-loaded.ts';
import { query } from '../../components/browser/dom.ts';
import { showOnly } from '../../components/browser/show-only.ts';
import { copyStates, copyMessage, type CopyState, type OfflineTexts } from './copy-state.ts';
import type { Note } from './model.ts';

/** Names and addresses of the copy, given by the page. */
export interface OfflinePlace {
  readonly texts: OfflineTexts;
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

async function readState({ cache, note, choice, refused }: OfflinePlace): Promise<CopyState> {
  if (localStorage.getItem(choice) === refused) return { kind: 'refused' };
  if (!('serviceWorker' in navigator)) return { kind: 'unsupported' };
  if (!(await caches.has(cache))) return { kind: 'none' };
  const kept = await caches.open(cache);
  const noted: Note | undefined = await (await kept.match(note))?.json();
  const requests = await kept.keys();
  if (noted === undefined) return { kind: 'copying' };
  // One after the other: two hundred files asked for at once would keep a slow telephone from answering.
  let bytes = 0;
  for (const request of requests) bytes += (await (await kept.match(request))?.blob())?.size ?? 0;
  const urls = new Set(requests.map(({ url }) => url));
  const files = noted.files.filter((file) => urls.has(file)).length;
  const expected = noted.files.length;
  return {
    kind: files === expected ? 'whole' : 'partial',
    copy: { version: noted.version, since: noted.since, bytes, files, expected },
  };
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

async function keepAgain({ worker, choice }: OfflinePlace): Promise<void> {
  localStorage.removeItem(choice);
  const { active } = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  // The worker of before the erasure, where this tab still has it.
  active?.postMessage('', {});
}

function start(root: HTMLElement): void {
  const place: OfflinePlace = JSON.parse(root.dataset['offline'] ?? '');
  const message = query(root, '[data-state]');
  let next = 0;
  let latest = 0;

  async function show(): Promise<void> {
    clearTimeout(next);
    latest += 1;
    const own = latest;
    const state = await readState(place).catch((): CopyState => ({ kind: 'unsupported' }));
    // What was read before the copy was erased is no longer true.
    if (own !== latest) return;
    const { action, isPending } = copyStates[state.kind];
    const text = copyMessage(state, place.texts);
    if (message.textContent !== text) message.textContent = text;
    showOnly(root, 'data-act', action);
    if (isPending) next = window.setTimeout(() => void show(), PACE);
  }

  function onClick(selector: string, act: (place: OfflinePlace) => Promise<void>): void {
    query(root, selector).addEventListener('click', () => {
      void act(place)
        .catch(() => undefined)
        .then(show);
    });
  }

  onClick('[data-act="erase"]', erase);
  onClick('[data-act="renounce"]', erase);
  onClick('[data-act="again"]', keepAgain);
  void show();
}

const root = document.querySelector<HTMLElement>('[data-offline]');
if (root !== null) start(root);
markScriptLoaded();
