import { markScriptLoaded } from './script-loaded.ts';

/**
 * Leaves an island until its first use, or until it has something to show: most visits do without it, and without all
 * that brings it to life.
 *
 * @param hasSomething whether it has something to show
 * @param load imports the script that mounts it
 */
export function mountLater(name: string, hasSomething: () => boolean, load: () => Promise<unknown>): void {
  const root = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (root === null) return;
  let isAsked = false;
  const start = async () => {
    if (isAsked) return;
    isAsked = true;
    try {
      await load();
    } catch {
      // Without the network it stays as it is; the next use tries again.
      isAsked = false;
    }
  };
  root.addEventListener('focusin', () => void start());
  // As the page opens, and as it comes back as it was left.
  addEventListener('pageshow', () => {
    if (hasSomething()) void start();
  });
  if (hasSomething() || root.contains(document.activeElement)) void start();
  markScriptLoaded();
}
