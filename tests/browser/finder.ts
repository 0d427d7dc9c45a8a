import type { Locator, Page } from '@playwright/test';
import { hydrated } from './visitor.ts';

/** Address of the finder of aids. */
export const finderAddress = '/financements/trouver/';

/** Opens the finder, with the choices that the fragment holds. */
export async function openFinder(page: Page, fragment = ''): Promise<void> {
  await page.goto(finderAddress + fragment);
  await hydrated(page);
}

/** A field of the finder: `commune`, `montant`, `habitants`. */
export function finderField(page: Page, name: string): Locator {
  return page.locator(`#champ-${name}`);
}

/** The error of a field. */
export function fieldError(page: Page, name: string): Locator {
  return page.locator(`#champ-${name}-erreur`);
}

export function stageField(page: Page): Locator {
  return page.locator('[name="etape"]');
}

/** The choice of an expense. */
export function expenseChoice(page: Page, kind: string): Locator {
  return page.locator(`[name="depense"][value="${kind}"]`);
}

/** What shows the fields that few searches need. */
export function moreFields(page: Page): Locator {
  return page.locator('form summary');
}

/** The link that takes aids to the plan. */
export function linkWithAids(page: Page): Locator {
  return page.locator('main a.button[href*="/financements/plan/"]');
}
