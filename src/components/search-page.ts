/**
 * The search page: reads the words of the address, asks Pagefind, writes the results. The engine comes on
 * first use: when the field takes the focus, or at once if the address already holds words.
 */
import { resultItem, type Result } from './search-result.ts';

interface Found {
  readonly results: readonly { readonly data: () => Promise<Result> }[];
}

interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<Found>;
}

/** Results written at a time: each costs a small file. */
const STEP = 8;

let engine: Promise<Pagefind> | undefined;

async function start(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** The engine, fetched once; a failure is forgotten, so that the next use tries again. */
async function load(address: string): Promise<Pagefind> {
  try {
    engine ??= start(address);
    return await engine;
  } catch (error) {
    engine = undefined;
    throw error;
  }
}

/** Writes the first results, then more on demand. */
async function write(
  { results }: Found,
  list: HTMLElement,
  more: HTMLButtonElement,
  kinds: Readonly<Record<string, string>>,
) {
  let shown = 0;
  async function next(): Promise<void> {
    const data = await Promise.all(results.slice(shown, shown + STEP).map((result) => result.data()));
    const items = data.map((result) => resultItem(result, kinds));
    list.append(...items);
    // The button that was pressed may go: the focus moves on to what it brought.
    if (shown > 0) items[0]?.querySelector('a')?.focus();
    shown += STEP;
    more.hidden = shown >= results.length;
  }
  more.addEventListener('click', () => void next());
  await next();
}

async function show(root: HTMLElement): Promise<void> {
  const { engine: address = '', kinds = '{}', waiting, one, several, none, advice, failure } = root.dataset;
  const status = root.querySelector<HTMLElement>('[data-status]');
  const list = root.querySelector<HTMLElement>('[data-results]');
  const more = root.querySelector<HTMLButtonElement>('[data-more]');
  const map = root.querySelector<HTMLElement>('[data-map]');
  const field = root.querySelector<HTMLInputElement>('input[name="q"]');
  const filter = root.querySelector<HTMLSelectElement>('select[name="genre"]');
  if (!status || !list || !more || !map || !field || !filter) return;

  const parameters = new URLSearchParams(location.search);
  const words = parameters.get('q')?.trim() ?? '';
  const genre = parameters.get('genre') ?? '';
  field.value = words;
  filter.value = genre;
  field.addEventListener('focus', () => void load(address).catch(() => undefined), { once: true });
  if (words === '') return;

  document.title = `${words} | ${document.title}`;
  status.textContent = waiting ?? '';
  try {
    const pagefind = await load(address);
    const found = await pagefind.search(words, { filters: genre === '' ? {} : { genre } });
    await write(found, list, more, JSON.parse(kinds));
    const count = found.results.length;
    map.hidden = count > 0;
    status.textContent = count === 0 ? `${none} ${advice}` : `${count} ${count === 1 ? one : several}`;
  } catch {
    map.hidden = false;
    status.textContent = failure ?? '';
  }
}

const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null) void show(page);
