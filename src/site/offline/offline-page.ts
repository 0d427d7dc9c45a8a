/**
 * The page on what is kept on the device: it reads it from the browser itself, erases it, and takes the refusal back.
 * Where it is kept, under which names, the page says.
 */
import { markScriptLoaded } from '../../components/browser/script-loaded.ts';
import type { Note } from './model.ts';
import type { InterfaceTexts } from '../../collections.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { query, showOnly } from '../../components/browser/dom.ts';

interface Place {
  readonly texts: InterfaceTexts['horsConnexion'];
  /** The name of the cache, and where its note stands in it. */
  readonly cache: string;
  readonly note: string;
  readonly worker: string;
  /** Where the refusal is remembered, and how it is written. */
  readonly choice: string;
  readonly refused: string;
}

/** While the copy goes on, how often the page looks at it, in milliseconds. */
const PACE = 500;

/** The sentence on what is kept now. */
async function sentence({ texts, cache, note, choice, refused }: Place): Promise<string> {
  if (localStorage.getItem(choice) === refused) return texts.refuse;
  if (!('serviceWorker' in navigator)) return texts.impossible;
  if (!(await caches.has(cache))) return texts.rien;
  const kept = await caches.open(cache);
  const noted: Note | undefined = await (await kept.match(note))?.json();
  const requests = await kept.keys();
  if (noted === undefined) return texts.enCours;
  // One after the other: two hundred files asked for at once would keep a slow telephone from answering.
  let bytes = 0;
  for (const request of requests) bytes += (await (await kept.match(request))?.blob())?.size ?? 0;
  const urls = new Set(requests.map(({ url }) => url));
  const here = noted.files.filter((file) => urls.has(file)).length;
  return interpolate(here === noted.files.length ? texts.entier : texts.partie, {
    jour: new Date(noted.since).toLocaleDateString('fr'),
    version: noted.version,
    taille: (bytes / 1_000_000).toLocaleString('fr', { maximumFractionDigits: 1 }),
    fichiers: here,
    total: noted.files.length,
  });
}

async function erase({ cache, worker, choice, refused }: Place): Promise<void> {
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

async function keepAgain({ worker, choice }: Place): Promise<void> {
  localStorage.removeItem(choice);
  const { active } = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  // The worker of before the erasure, where this tab still has it.
  active?.postMessage('', {});
}

function start(root: HTMLElement): void {
  const place: Place = JSON.parse(root.dataset['offline'] ?? '');
  const state = query(root, '[data-state]');

  let next = 0;
  let turn = 0;

  async function show(): Promise<void> {
    clearTimeout(next);
    const { impossible, refuse, rien, enCours } = place.texts;
    const acts = new Map([
      [impossible, ''],
      [refuse, 'again'],
      [rien, 'renounce'],
      [enCours, 'renounce'],
    ]);
    turn += 1;
    const own = turn;
    const said = await sentence(place).catch(() => impossible);
    // What was read before the copy was erased is no longer true.
    if (own !== turn) return;
    if (state.textContent !== said) state.textContent = said;
    showOnly(root, 'data-act', acts.get(said) ?? 'erase');
    if (said === rien || said === enCours) next = window.setTimeout(() => void show(), PACE);
  }

  function does(selector: string, act: (place: Place) => Promise<void>): void {
    query(root, selector).addEventListener('click', () => {
      void act(place)
        .catch(() => undefined)
        .then(show);
    });
  }

  does('[data-act="erase"]', erase);
  does('[data-act="renounce"]', erase);
  does('[data-act="again"]', keepAgain);
  void show();
}

const root = document.querySelector<HTMLElement>('[data-offline]');
if (root !== null) start(root);
markScriptLoaded();
