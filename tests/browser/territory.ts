import type { Page, Route } from '@playwright/test';
import { placeField, placeOptions } from './request.ts';
import { expect } from './visitor.ts';

/** Holds the list of places back until it is let go; it comes then, or as a test says. */
export async function holdList(
  page: Page,
  end = (route: Route): Promise<void> => route.continue(),
): Promise<() => void> {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await page.route('**/territoire.json', async (route) => {
    await held;
    await end(route);
  });
  return letGo;
}

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
