/**
 * The code that a visitor asked to save: one, in this browser, on this device. Nothing is written before
 * that. A browser that refuses (private mode, storage full) is no failure: the link and the code remain.
 */
const KEY = 'autodiagnostic';

/** What is said of it, beside the questions, on the sheet and on the home page. */
export const savedSentences = {
  resume: 'Reprendre mes réponses',
  save: 'Garder mes réponses sur cet appareil',
  saved: 'Vos réponses sont gardées sur cet appareil seulement. Elles ne nous sont pas transmises.',
  erase: 'Effacer mes réponses gardées',
  erased: 'Plus aucune réponse n’est gardée sur cet appareil.',
  refused: 'Ce navigateur refuse de les garder. Gardez plutôt le lien ou le code.',
};

/** A code is shorter: what is longer was damaged, and an address of millions of characters opens nowhere. */
const MOST = 64;

/** The saved code, not validated: the page that opens it does. Nothing if there is none or the browser refuses. */
export function savedCode(): string | undefined {
  try {
    return localStorage.getItem(KEY)?.slice(0, MOST);
  } catch {
    return undefined;
  }
}

/** Saves a code in place of the former; whether the browser accepted. */
export function saveCode(code: string): boolean {
  try {
    localStorage.setItem(KEY, code);
    return true;
  } catch {
    return false;
  }
}

/** Deletes the saved code. */
export function deleteSavedCode(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing could be saved: nothing is left to delete.
  }
}

/** Calls back when another tab saves or deletes a code; returns what unsubscribes. */
export function onSavedElsewhere(callback: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    // No key: the other tab emptied everything.
    if (key === KEY || key === null) callback();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

let isFollowing = false;

/** From now on, on this page, the saved code follows the answers: the visitor asked for it, or resumed it. */
export function followAnswers(): void {
  isFollowing = true;
}

/** Saves a code if the saved one follows the answers. Opening somebody else's link changes nothing. */
export function saveIfFollowing(code: string): void {
  if (isFollowing) saveCode(code);
}
