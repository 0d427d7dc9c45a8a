import { test as base, expect } from '@playwright/test';
import { fill } from '../../src/components/fill.ts';
import { texts } from './questionnaire.ts';

// Not the watched visitor: a failed request is what this test makes.
base(
  'without the engine of the text, the list answers at once, a slip included, and the failure is said',
  async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/recherche/');
    await page.getByRole('main').getByRole('searchbox').pressSequentially('gouvernence');
    // At once: the first reading is the one.
    expect(await page.locator('[data-answers] a').first().getAttribute('href')).toBe(
      '/guides/choisir-la-gouvernance/',
    );
    const corrected = fill(texts.recherche.corrige, { tape: 'gouvernence', lu: 'gouvernance' });
    await expect(page.getByText(corrected).first()).toBeVisible();
    await expect(page.getByRole('status')).toContainText(corrected);
    await expect(page.getByRole('status')).toContainText(texts.recherche.panne);
    await expect(page.locator('[data-state]')).toHaveText(texts.recherche.panne);
    await expect(
      page.getByRole('link', { name: texts.recherche.plan }).locator('visible=true'),
    ).toBeVisible();
  },
);
