import { isPageAnchor } from './page-anchor.ts';

/** Keys come faster than a browser lets a page write its address: Safari refuses beyond a hundred in thirty seconds. */
const PAUSE = 300;

/** The part of the address after `#` that holds what a page shows. */
export interface UrlHash {
  /** Puts a text there once the keys pause; an empty one leaves the address bare. */
  readonly set: (fragment: string) => void;
  /** Puts it there now: before a copy, a print, or leaving the page. */
  readonly flush: () => void;
}

/** Keeps what a page shows in its address, so that a link, Back and a page loaded again reopen it. */
export function urlHash(): UrlHash {
  let wanted: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = location.hash;
  function flush(): void {
    clearTimeout(timer);
    // A link followed meanwhile is read first: the event that says so comes after the address changed.
    if (wanted === undefined || location.hash !== known) return;
    // An anchor stays where nothing is to be held. The state tells what the page wrote from the link of somebody.
    if (wanted !== '' || !isPageAnchor(location.hash))
      history.replaceState(history.state ?? {}, '', wanted === '' ? location.pathname : `#${wanted}`);
    settle();
  }
  function settle(): void {
    wanted = undefined;
    known = location.hash;
  }
  addEventListener('hashchange', settle);
  addEventListener('pagehide', flush);
  addEventListener('beforeprint', flush);
  return {
    set(fragment) {
      wanted = fragment;
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    flush,
  };
}
