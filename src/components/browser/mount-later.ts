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
  // Without the network it stays as it is; the next use tries again.
  const start = () => void load();
  root.addEventListener('focusin', start);
  // As the page opens, and as it comes back as it was left.
  addEventListener('pageshow', () => {
    if (hasSomething()) start();
  });
  if (hasSomething() || root.contains(document.activeElement)) start();
  markScriptLoaded();
}
