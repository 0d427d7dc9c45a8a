import { test as base, expect } from '@playwright/test';
import { texts } from './questionnaire.ts';

// Not the watched visitor: a failed request is what this test makes.
base('a search engine that does not come is said, with another way', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/recherche/?q=offre');
  await expect(page.getByRole('status')).toHaveText(texts.recherche.panne);
  await expect(page.getByRole('link', { name: texts.recherche.plan })).toBeVisible();
});
