import type { Page } from '@playwright/test';
import { hydrated } from './visitor.ts';

/** Address of the financing plan. */
export const planAddress = '/financements/plan/';

/** The works of a school, of which a part is still to be found, as an address holds them. */
export const school = '#travaux=180000&detr=72000~demandee&region-contrat=30000&fonds-propres=40000';

/** Opens the financing plan, with the plan that the fragment holds. */
export async function openPlan(page: Page, fragment = ''): Promise<void> {
  await page.goto(planAddress + fragment);
  await hydrated(page);
}
