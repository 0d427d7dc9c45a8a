import type { Page } from '@playwright/test';
import { plain } from './visitor.ts';

/** Where assistive technologies listen: only what was there before it changed is sure to be read out. */
const live =
  '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"], output';

/** Starts to listen to the page, before something changes in it. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const known = new WeakSet<Node>();
    // An alert is read out even when it comes with its text; the others must be there and shown before.
    for (const region of document.querySelectorAll(selector)) {
      if (region.checkVisibility({ checkVisibilityCSS: true })) known.add(region);
    }
    const heard: string[] = [];
    const hear = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest(selector);
      if (!(region instanceof HTMLElement) || region.closest('[aria-hidden="true"]') !== null) return;
      if (!known.has(region) && region.role !== 'alert') return;
      if (region.checkVisibility()) heard.push(region.innerText);
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        hear(target);
        for (const node of addedNodes) {
          hear(node);
          if (node instanceof Element)
            for (const alert of node.querySelectorAll('[role="alert"]')) hear(alert);
        }
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden'],
    });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) heard.push(target.ariaLabel ?? target.innerText);
    });
    Object.assign(globalThis, { heard });
  }, live);
}

/** What the page said since: its live texts that changed, and the text of what the focus moved to. */
export async function heardOn(page: Page): Promise<string> {
  return plain(
    await page.evaluate(() => {
      const heard: unknown = Reflect.get(globalThis, 'heard');
      return Array.isArray(heard) ? heard.join(' | ') : '';
    }),
  );
}
