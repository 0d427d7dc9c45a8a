/**
 * What a page holds in the fragment of its address, kept in this tab: whoever leaves it by a link and comes back by
 * the menu finds it again. A browser that refuses is no fault: the address holds it all the same.
 */
export interface SessionHash {
  /** Keeps a fragment; an empty one is forgotten. */
  readonly keep: (fragment: string) => void;
  /** The fragment of this tab; empty if there is none. */
  readonly kept: () => string;
}

/** @param key the name of the page among those that the tab keeps */
export function sessionHash(key: string): SessionHash {
  return {
    keep(fragment) {
      try {
        if (fragment === '') sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, fragment);
      } catch {
        // Nothing is kept.
      }
    },
    kept() {
      try {
        return sessionStorage.getItem(key) ?? '';
      } catch {
        return '';
      }
    },
  };
}
