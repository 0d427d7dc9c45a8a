/**
 * A text kept in this tab, such as what a page holds in the fragment of its address: whoever leaves the page by a link
 * and comes back by the menu finds it again. A browser that refuses is no fault: nothing is kept.
 *
 * @param key the name of the text among those that the tab keeps
 */
export function sessionText(key: string) {
  return {
    /** Keeps a text; an empty one is forgotten. */
    keep(text: string): void {
      try {
        if (text === '') sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, text);
      } catch {
        // Nothing is kept.
      }
    },
    /** The text of this tab; empty if there is none. */
    kept(): string {
      try {
        return sessionStorage.getItem(key) ?? '';
      } catch {
        return '';
      }
    },
  };
}
