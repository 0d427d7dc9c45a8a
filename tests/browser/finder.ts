import type { Page } from '@playwright/test';
import { hydrated } from './visitor.ts';

/** Address of the finder of aids. */
export const finderAddress = '/financements/trouver/';

/** Opens the finder, with the choices that the fragment holds. */
export async function openFinder(page: Page, fragment = ''): Promise<void> {
  await page.goto(finderAddress + fragment);
  await hydrated(page);
}
