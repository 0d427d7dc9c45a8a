import type { Page } from '@playwright/test';
import { placeField, placeOptions } from './request.ts';
import { expect } from './visitor.ts';

/** Types a name key after key, as somebody would, until the page proposes places. */
export async function typePlace(page: Page, name: string): Promise<void> {
  await placeField(page).fill('');
  await placeField(page).pressSequentially(name);
  await expect(placeOptions(page).first()).toBeVisible();
}

/** The text of the option that the field names as active; nothing if it names none. */
export async function activeOption(page: Page): Promise<string | undefined> {
  const id = await placeField(page).getAttribute('aria-activedescendant');
  return id === null ? undefined : ((await page.locator(`[id="${id}"]`).textContent()) ?? undefined);
}
