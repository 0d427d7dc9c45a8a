/**
 * Brings to life a component whose HTML the build wrote. By hand rather than with a client directive:
 * Astro's loader and adapter weigh a quarter of what the questions weigh, and every page would carry their
 * hashes in its policy.
 */
import { h, hydrate, type ComponentType } from 'preact';
import { pageData } from './page-data.ts';
import { markReady } from './script-loaded.ts';

/** Mounts the island of a name with the props that the page holds; does nothing where there is none. */
export function mount<Props extends object>(name: string, component: ComponentType<Props>): void {
  const root = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (root === null) return;
  hydrate(h(component, pageData<Props>(name)), root);
  markReady(root);
}
