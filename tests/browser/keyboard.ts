import type { Locator, Page } from '@playwright/test';
import { focusFaults } from './seen/focus.ts';
import { expect } from './visitor.ts';

/** A visitor with a keyboard alone, whose focus is looked at at each stop. */
export function keyboard(page: Page) {
  const faults: string[] = [];
  const press = (key: string) => page.keyboard.press(key);
  /** The screen as it is drawn once the key is dealt with: a field that was left closes its list by then. */
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const tabTo = async (target: Locator) => {
    for (let stop = 0; stop < 90; stop += 1) {
      await press('Tab');
      await drawn();
      faults.push(...(await focusFaults(page)));
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
