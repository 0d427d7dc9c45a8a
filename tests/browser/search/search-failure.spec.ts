import { test as base, expect, type Route } from '@playwright/test';
import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import { texts } from '../questionnaire.ts';

// Not the watched visitor: a failed request is what this test makes.
const failures = {
  'with its files missing': { files: '**/pagefind/**', fail: (route: Route) => route.abort() },
  'with its engine damaged': {
    files: '**/pagefind/pagefind.js',
    fail: (route: Route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const search = (' }),
  },
  'with its index damaged': {
    files: '**/pagefind/*.pf_meta',
    fail: (route: Route) => route.fulfill({ body: 'not an index' }),
  },
};

for (const [how, { files, fail }] of Object.entries(failures)) {
  base(`${how}, the list answers at once, a typo included, and the failure is said`, async ({ page }) => {
    await page.route(files, fail);
    await page.goto('/recherche/');
    await page.getByRole('main').getByRole('searchbox').pressSequentially('gouvernence');
    // At once: the first reading is the one.
    expect(await page.locator('[data-answers] a').first().getAttribute('href')).toBe(
      '/guides/choisir-la-gouvernance/',
    );
    const corrected = interpolate(texts.recherche.corrige, { tape: 'gouvernence', lu: 'gouvernance' });
    await expect(page.getByText(corrected).first()).toBeVisible();
    await expect(page.getByRole('status')).toContainText(corrected);
    await expect(page.getByRole('status')).toContainText(texts.recherche.panne);
    await expect(page.locator('[data-state]')).toHaveText(texts.recherche.panne);
    await expect(
      page.getByRole('link', { name: texts.recherche.plan }).locator('visible=true'),
    ).toBeVisible();
  });
}
