import type { Locator, Page } from '@playwright/test';
import { focusFaults } from './seen/focus.ts';
import { expect } from './visitor.ts';

/** A visitor with a keyboard alone, whose focus is looked at at each stop. */
export function keyboard(page: Page) {
  const faults: string[] = [];
  const press = (key: string) => page.keyboard.press(key);
  /** What a field left behind, its list for one, closes a tick after the key: a fault that lasts is one. */
  const faultsOnceSettled = async () => {
    for (let look = 0; look < 20; look += 1) {
      if ((await focusFaults(page)).length === 0) return [];
      await page.waitForTimeout(50);
    }
    return focusFaults(page);
  };
  const tabTo = async (target: Locator) => {
    for (let stop = 0; stop < 90; stop += 1) {
      await press('Tab');
      faults.push(...(await faultsOnceSettled()));
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
