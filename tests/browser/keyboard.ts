import type { Locator, Page } from '@playwright/test';
import { focusFaults } from './seen/focus.ts';
import { changedPixels, picture } from './seen/pixels.ts';
import { expect } from './visitor.ts';

/** What has the focus: its place with a margin for the ring, and what it is like; nothing if it fills the window. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    if (!(element instanceof HTMLElement) || box === undefined) return undefined;
    const x = Math.max(0, box.x - 8);
    const y = Math.max(0, box.y - 8);
    const width = Math.min(innerWidth, box.right + 8) - x;
    const height = Math.min(innerHeight, box.bottom + 8) - y;
    const region = element.closest('header, nav, main, footer')?.localName ?? 'body';
    const look = `${region} ${element.localName} ${element.getAttribute('type') ?? ''} ${element.className}`;
    return { clip: { x, y, width, height }, look };
  });
}

/** How many pixels the focus changes, told apart at 3:1: the element is photographed with it and without. */
async function drawnByFocus(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  const withFocus = await picture(page, clip);
  const element = await page.evaluateHandle(() => {
    const active = document.activeElement;
    if (active instanceof HTMLElement) active.blur();
    return active;
  });
  const without = await picture(page, clip);
  await element.evaluate((active) => active instanceof HTMLElement && active.focus({ preventScroll: true }));
  return changedPixels(withFocus, without);
}

/** A visitor with a keyboard alone, who looks where the focus is at each stop. */
export function keyboard(page: Page) {
  const seen = new Set<string>();
  const faults: string[] = [];
  const look = async () => {
    faults.push(...(await focusFaults(page)));
    const stop = await focused(page);
    if (stop === undefined || seen.has(stop.look)) return;
    seen.add(stop.look);
    // The sides of the smallest target, one pixel thick.
    if ((await drawnByFocus(page, stop.clip)) < 4 * 24) faults.push(`the focus draws nothing: ${stop.look}`);
  };
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (target: Locator) => {
    for (let stop = 0; stop < 90; stop += 1) {
      await press('Tab');
      await look();
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`the key Tab never reaches ${target.toString()}`);
  };
  const skipToContent = async () => {
    await tabTo(page.getByRole('link', { name: 'Aller au contenu' }));
    await press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  };
  return { faults, press, tabTo, skipToContent };
}
