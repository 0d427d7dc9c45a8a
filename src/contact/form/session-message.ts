/**
 * Message of a request being written, saved in this tab until it is handed over: a page loaded again restores it.
 * Never a name, a mail address or a number.
 */

/** The same, where the browser refuses to save. */
const onPage = new Map<string, string>();

function storageKey(purpose: string): string {
  return `message-${purpose}`;
}

/** Message saved for a purpose; empty if there is none. */
export function sessionMessage(purpose: string): string {
  try {
    return onPage.get(purpose) ?? sessionStorage.getItem(storageKey(purpose)) ?? '';
  } catch {
    return '';
  }
}

/** Saves a message in place of the former; an empty one is erased. */
export function saveSessionMessage(purpose: string, message: string): void {
  onPage.set(purpose, message);
  try {
    if (message === '') sessionStorage.removeItem(storageKey(purpose));
    else sessionStorage.setItem(storageKey(purpose), message);
  } catch {
    // The message stays on the page.
  }
}
