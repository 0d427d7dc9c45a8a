/**
 * The draft that a visitor asked to keep: one code, in this browser, on this device. Nothing is written
 * before that. A browser that refuses (private mode, storage full) is no fault: the link and the code remain.
 */
const KEY = 'autodiagnostic';

/** A code is shorter: what is longer was damaged, and an address of millions of characters opens nowhere. */
const MOST = 64;

/** The code kept, which the page that opens it judges; nothing if none is, or if the browser refuses. */
export function keptCode(): string | undefined {
  try {
    return localStorage.getItem(KEY)?.slice(0, MOST);
  } catch {
    return undefined;
  }
}

/** Keeps a code in place of the former; whether the browser accepted. */
export function keepCode(code: string): boolean {
  try {
    localStorage.setItem(KEY, code);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the code. */
export function forgetCode(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing could be kept: nothing is left to forget.
  }
}

/** Tells when another tab keeps or forgets a code; gives what stops telling. */
export function onOtherTab(tell: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    // No key: the other tab emptied everything.
    if (key === KEY || key === null) tell();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

let isFollowing = false;

/** From now on, on this page, the draft follows the answers: the visitor asked for it, or took it up. */
export function followAnswers(): void {
  isFollowing = true;
}

/** Keeps a code if the draft follows the answers. Opening somebody else's link changes no draft. */
export function keepIfFollowing(code: string): void {
  if (isFollowing) keepCode(code);
}
