/** Search in the text of the pages: the engine, Pagefind, and the part of the page for its results. */
import { query } from '../components/browser/dom.ts';
import { answerItem } from './answer-item.ts';
import { holdsWord } from './ranking/holds-word.ts';
import { wordsOf, type Word } from './ranking/words.ts';

/** A page found, as Pagefind describes it in a small file. */
interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  /** Places of the words found in the content. */
  readonly locations: readonly number[];
  readonly meta: { readonly title?: string };
  readonly filters: { readonly genre?: readonly string[] };
}

interface Pagefind {
  readonly options: (options: {
    readonly excerptLength: number;
    readonly ranking: { readonly termSimilarity: number };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Result> }[] }>;
}

/** Finds the pages that hold the words, the best first. */
type SearchText = (words: string) => Promise<readonly Result[]>;

/** Pages read of those that the engine gives. */
const MAX_READ = 15;

async function start(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // The words as long as those asked for come far before those that only begin alike.
  await pagefind.options({ excerptLength: 24, ranking: { termSimilarity: 5 } });
  await pagefind.init();
  return pagefind;
}

/** The page, with the words asked for alone marked; none if it lacks one: the engine gives all that begins as their stems do. */
function asAsked(page: Result, asked: readonly Word[]): Result[] {
  const words = page.content.split(/\s+/);
  const found = page.locations.map((place) => words[place]).join(' ');
  if (!asked.every((word) => holdsWord(found, word))) return [];
  const excerpt = page.excerpt.replace(/<mark>(.*?)<\/mark>/g, (marked, text: string) =>
    asked.some((word) => holdsWord(text, word)) ? marked : text,
  );
  return [{ ...page, excerpt }];
}

/**
 * The search in the text. Its first use loads the engine, and so does the next after a failure.
 *
 * @param address of the module of the engine
 */
export function fullText(address: string): SearchText {
  let engine: Promise<Pagefind> | undefined;

  return async (words) => {
    engine ??= start(address);
    try {
      const { results } = await (await engine).search(words);
      const pages = await Promise.all(results.slice(0, MAX_READ).map((result) => result.data()));
      return pages.flatMap((page) => asAsked(page, wordsOf(words)));
    } catch (error) {
      engine = undefined;
      throw error;
    }
  };
}

/** A result: kind, title, excerpt with `<mark>` around the words found; Pagefind escapes all else. */
function resultItem(
  { url, excerpt, meta, filters }: Result,
  kinds: Readonly<Record<string, string>>,
): HTMLElement {
  const kind = kinds[filters.genre?.[0] ?? ''] ?? '';
  // The index holds « l’ école », so that « école » is found.
  const [title = '', said = ''] = [meta.title ?? url, excerpt].map((text) => text.replaceAll('’ ', '’'));
  const { body } = new DOMParser().parseFromString(said, 'text/html');
  // An excerpt is cut where it may: it says so unless a sentence begins, or ends, there.
  const text = body.textContent.trim();
  const [before, after] = [/^\p{Lu}/u.test(text) ? '' : '… ', /[.!?]$/.test(text) ? '' : ' …'];
  return answerItem({ kind, href: url, title }, before, ...body.childNodes, after);
}

/** Results written at a time. */
const STEP = 5;

/** The part of the page for the results from the text, below the first answers. */
interface TextResults {
  /** Shows a sentence in place of results; none if it is empty. */
  readonly clear: (sentence: string) => void;
  /**
   * Writes the first results, then more on demand.
   *
   * @param tell called each time, with how many stand there by then and whether others remain
   */
  readonly write: (found: readonly Result[], tell: (written: number, isMore: boolean) => void) => void;
}

/** @param kinds the kinds of pages as people read them */
export function textResults(root: HTMLElement, kinds: Readonly<Record<string, string>>): TextResults {
  const state = query(root, '[data-state]');
  const list = query(root, '[data-results]');
  const more = query(root, '[data-more]');
  let next: (() => HTMLElement[]) | undefined;

  more.addEventListener('click', () => {
    // The button may go: the focus moves on to what it brought.
    next?.()[0]?.querySelector('a')?.focus();
  });

  function clear(sentence: string): void {
    list.replaceChildren();
    more.hidden = true;
    state.textContent = sentence;
  }

  function write(...[found, tell]: Parameters<TextResults['write']>): void {
    clear('');
    next = () => {
      const written = list.children.length;
      const items = found.slice(written, written + STEP).map((result) => resultItem(result, kinds));
      list.append(...items);
      more.hidden = list.children.length === found.length;
      tell(list.children.length, !more.hidden);
      return items;
    };
    next();
  }

  return { clear, write };
}
