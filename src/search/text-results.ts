import type { Found } from './full-text.ts';
import { query } from '../components/browser/dom.ts';
import { resultItem } from './search-result.ts';

/** Results written at a time: each costs a small file. */
const STEP = 5;

/** The part of the page for what the text of the pages answers, below the first answers. */
export interface TextResults {
  /** Says what is going on, in a sentence; nothing if it is empty. */
  readonly say: (sentence: string) => void;
  /** Empties it and says why. */
  readonly clear: (sentence: string) => void;
  /**
   * Writes the first results, then more on demand, without the pages already shown.
   *
   * @returns whether a page was written
   */
  readonly write: (found: Found, shown: ReadonlySet<string>) => Promise<boolean>;
}

/** What comes next when nothing was found yet. */
async function nothing(): Promise<HTMLElement[]> {
  return [];
}

/** @param kinds the kinds of pages as people read them */
export function textResults(root: HTMLElement, kinds: ReadonlyMap<string, string>): TextResults {
  const state = query(root, '[data-state]');
  const list = query(root, '[data-results]');
  const more = query(root, '[data-more]');
  let next = nothing;

  more.addEventListener('click', () => {
    // The button may go: the focus moves on to what it brought.
    void next().then(([first]) => first?.querySelector('a')?.focus());
  });

  function say(sentence: string): void {
    state.textContent = sentence;
  }

  function clear(sentence: string): void {
    next = nothing;
    list.replaceChildren();
    more.hidden = true;
    say(sentence);
  }

  async function write(found: Found, shown: ReadonlySet<string>): Promise<boolean> {
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
      return items;
    };
    next = own;
    return (await own()).length > 0;
  }

  return { say, clear, write };
}
