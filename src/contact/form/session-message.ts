/**
 * The visitor's own words of a request half written, kept in this tab until it is handed over: a page loaded
 * again gives them back. Never a name, a mail address or a number. A browser that refuses is no fault.
 */

/** The same words, where the browser refuses to keep them. */
const onPage = new Map<string, string>();

function keyOf(purpose: string): string {
  return `message-${purpose}`;
}

/** The words kept for a purpose; nothing if there are none. If the browser refuses, the page alone keeps them. */
export function sessionMessage(purpose: string): string {
  try {
    return onPage.get(purpose) ?? sessionStorage.getItem(keyOf(purpose)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps words in place of the former; empty words are forgotten. */
export function saveSessionMessage(purpose: string, words: string): void {
  onPage.set(purpose, words);
  try {
    if (words === '') sessionStorage.removeItem(keyOf(purpose));
    else sessionStorage.setItem(keyOf(purpose), words);
  } catch {
    // The words stay on the page.
  }
}
