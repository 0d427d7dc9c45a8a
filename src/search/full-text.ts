/** Search in the text of the pages: the engine, Pagefind, and the part of the page for its results. */
import { query } from '../components/browser/dom.ts';
import { answerItem } from './answer-item.ts';

/** A page found, as Pagefind describes it. */
interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly genre?: readonly string[] };
}

/** Pages found, each described by a small file that is fetched on demand. */
type Found = readonly { readonly data: () => Promise<Result> }[];

interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: Found }>;
}

/** Finds the pages that hold the words. */
type SearchText = (words: string) => Promise<Found>;

async function start(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/**
 * Whether the word marked first in an excerpt is at least half of one asked for: the engine reads a word that no page holds as its first
 * letters, « piscine » as the P of the glossary.
 */
function holdsAWord(excerpt: string, words: string): boolean {
  const [, mark = ''] = /<mark>(.*?)</.exec(excerpt) ?? [];
  return words.split(' ').some((word) => mark.length * 2 >= word.length);
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
      const best = await results[0]?.data();
      return best && holdsAWord(best.excerpt, words) ? results : [];
    } catch (error) {
      engine = undefined;
      throw error;
    }
  };
}

/** An excerpt as nodes: text, and `<mark>` around the words found; Pagefind escapes all else. */
function excerptNodes(excerpt: string): Node[] {
  // The index holds « l’ école », so that « école » is found.
  return [...new DOMParser().parseFromString(excerpt.replaceAll('’ ', '’'), 'text/html').body.childNodes];
}

/** A result: kind, title, excerpt. */
function resultItem(
  { url, excerpt, meta, filters }: Result,
  kinds: Readonly<Record<string, string>>,
): HTMLElement {
  const kind = kinds[filters.genre?.[0] ?? ''] ?? '';
  const title = meta.title?.replaceAll('’ ', '’') ?? url;
  // An excerpt is cut where it may: it says so unless a sentence begins, or ends, there.
  const nodes = excerptNodes(excerpt);
  const text = nodes
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
  const [before, after] = [/^\p{Lu}/u.test(text) ? '' : '… ', /[.!?]$/.test(text) ? '' : ' …'];
  return answerItem({ kind, href: url, title }, before, ...nodes, after);
}

/** Results written at a time: each costs a small file. */
const STEP = 5;

/** The part of the page for the results from the text, below the first answers. */
interface TextResults {
  /** Shows a sentence on the state of the search; none if it is empty. */
  readonly setState: (sentence: string) => void;
  /** Removes the results and shows a sentence. */
  readonly clear: (sentence: string) => void;
  /**
   * Writes the first results, then more on demand, without the pages already shown.
   *
   * @param tell called each time, with how many stand there by then and whether others remain
   */
  readonly write: (
    found: Found,
    shown: ReadonlySet<string>,
    tell: (written: number, isMore: boolean) => void,
  ) => Promise<void>;
}

async function noMore(): Promise<HTMLElement[]> {
  return [];
}

/** @param kinds the kinds of pages as people read them */
export function textResults(root: HTMLElement, kinds: Readonly<Record<string, string>>): TextResults {
  const state = query(root, '[data-state]');
  const list = query(root, '[data-results]');
  const more = query(root, '[data-more]');
  let next = noMore;

  more.addEventListener('click', () => {
    // The button may go: the focus moves on to what it brought.
    void next().then(([first]) => first?.querySelector('a')?.focus());
  });

  function setState(sentence: string): void {
    state.textContent = sentence;
  }

  function clear(sentence: string): void {
    next = noMore;
    list.replaceChildren();
    more.hidden = true;
    setState(sentence);
  }

  async function write(...[found, shown, tell]: Parameters<TextResults['write']>): Promise<void> {
    let at = 0;
    const own = async (): Promise<HTMLElement[]> => {
      const items: HTMLElement[] = [];
      while (items.length < STEP && at < found.length) {
        const batch = found.slice(at, at + STEP - items.length);
        at += batch.length;
        const results = await Promise.all(batch.map((result) => result.data()));
        items.push(
          ...results.filter(({ url }) => !shown.has(url)).map((result) => resultItem(result, kinds)),
        );
      }
      // Other words may have been typed meanwhile.
      if (next !== own) return [];
      list.append(...items);
      more.hidden = at >= found.length;
      tell(list.children.length, !more.hidden);
      return items;
    };
    next = own;
    await own();
  }

  return { setState, clear, write };
}
