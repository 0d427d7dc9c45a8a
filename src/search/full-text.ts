/** Search in the text of the pages: the engine, Pagefind, and the part of the page for its results. */
import { query } from '../components/browser/dom.ts';
import { holdsWholeWord, holdsWord } from './ranking/holds-word.ts';
import type { Word } from './ranking/words.ts';

/** A page found, as Pagefind describes it in a small file. */
interface Result {
  readonly url: string;
  readonly content: string;
  /** Places of the words found in the content. */
  readonly locations: readonly number[];
  readonly meta: { readonly title: string };
  readonly filters: { readonly genre?: readonly string[] };
}

/** A page that holds the words asked for, or others of their families, and those of its words around them. */
interface Found extends Result {
  readonly excerpt: string;
  /** How many of the words it holds, and a little more for each held itself. */
  readonly rank: number;
}

interface Pagefind {
  readonly options: (options: { readonly ranking: { readonly termSimilarity: number } }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Result> }[] }>;
}

/** Pages read of those that the engine gives. */
const MAX_READ = 15;
/** Words of an excerpt, before the word found and from it. */
const BEFORE = 6;
const FROM = 18;

async function start(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // The words as long as those asked for come far before those that only begin alike.
  await pagefind.options({ ranking: { termSimilarity: 5 } });
  await pagefind.init();
  return pagefind;
}

/** The page, with the excerpt that holds most of the words, and its rank. */
function ranked(page: Result, asked: readonly Word[]): Found {
  const words = page.content.split(/\s+/);
  // A word itself counts for a little more than one of its family.
  const held = (text = '') =>
    asked.filter((word) => holdsWord(text, word)).length +
    asked.filter((word) => holdsWholeWord(text, word)).length / 100;
  const [excerpt = ''] = page.locations
    .filter((place) => held(words[place]) > 0)
    .map((place) => words.slice(Math.max(0, place - BEFORE), place + FROM).join(' '))
    .toSorted((one, other) => held(other) - held(one));
  return { ...page, excerpt, rank: held(page.locations.map((place) => words[place]).join(' ')) };
}

/**
 * Finds the pages that hold the words, the best first. Its first use loads the engine, and so does the next after a failure.
 *
 * @param address of the module of the engine
 */
export function fullText(address: string) {
  let engine: Promise<Pagefind> | undefined;

  return async (asked: readonly Word[]): Promise<readonly Found[]> => {
    engine ??= start(address);
    try {
      const { results } = await (await engine).search(asked.map(({ written }) => written).join(' '));
      const pages = await Promise.all(results.slice(0, MAX_READ).map((result) => result.data()));
      // The engine gives all that begins as the stems of the words do: a page that lacks one is none of those asked for.
      return pages
        .map((page) => ranked(page, asked))
        .filter(({ rank }) => rank >= asked.length)
        .toSorted((one, other) => other.rank - one.rank);
    } catch (error) {
      engine = undefined;
      throw error;
    }
  };
}

function element(tag: string, content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/** An answer of the search: a page, its kind, what is said of it, with the words asked for marked, and those of their family. */
export function answerItem(
  page: { readonly kind: string; readonly href: string; readonly title: string },
  said: string,
  asked: readonly Word[],
): HTMLElement {
  // The index of the text holds « l’ école », so that « école » is found.
  const marked = (text: string) =>
    text
      .replaceAll('’ ', '’')
      .split(/([\p{L}\p{M}]+|\p{N}+)/u)
      .map((piece) => (asked.some((word) => holdsWord(piece, word)) ? element('mark', [piece]) : piece));
  const link = element('a', marked(page.title));
  link.setAttribute('href', page.href);
  return element('li', [element('p', marked(page.kind)), element('h3', [link]), element('p', marked(said))]);
}

/** A result: kind, title, excerpt. */
function resultItem(
  { url, excerpt, meta, filters }: Found,
  kinds: Readonly<Record<string, string>>,
  asked: readonly Word[],
): HTMLElement {
  const kind = kinds[filters.genre?.[0] ?? ''] ?? '';
  // An excerpt is cut where it may: it says so unless a sentence begins, or ends, there.
  const before = /^\p{Lu}/u.test(excerpt) ? '' : '…\u00A0';
  const after = /[.!?]$/.test(excerpt) ? '' : '\u00A0…';
  const said = before + excerpt.replace(/[,;:]$| \S*’$/, '') + after;
  return answerItem({ kind, href: url, title: meta.title }, said, asked);
}

/** Results written at a time. */
const STEP = 5;

/**
 * The part of the page for the results from the text, below the first answers.
 *
 * @param kinds the kinds of pages as people read them
 */
export function textResults(root: HTMLElement, kinds: Readonly<Record<string, string>>) {
  const state = query(root, '[data-state]');
  const list = query(root, '[data-results]');
  const more = query(root, '[data-more]');
  let next: (() => HTMLElement[]) | undefined;

  more.addEventListener('click', () => {
    // The button may go: the focus moves on to what it brought.
    next?.()[0]?.querySelector('a')?.focus();
  });

  /** Shows a sentence in place of results; none if it is empty. */
  function clear(sentence: string): void {
    list.replaceChildren();
    more.hidden = true;
    state.textContent = sentence;
  }

  /** Writes the first results, then more on demand. */
  function write(found: readonly Found[], asked: readonly Word[]): void {
    clear('');
    next = () => {
      const written = list.children.length;
      const items = found.slice(written, written + STEP).map((result) => resultItem(result, kinds, asked));
      list.append(...items);
      more.hidden = list.children.length === found.length;
      return items;
    };
    next();
  }

  return { clear, write };
}
