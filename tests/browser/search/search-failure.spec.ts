import { test as base, expect, type Route } from '@playwright/test';
import { correctedSentence, FAILED } from '../../../src/search/search-sentences.ts';
import { siteDetails } from '../questionnaire.ts';
import { waitForNothing } from '../script-that-fails.ts';

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
    const corrected = correctedSentence([{ typed: 'gouvernence', read: 'gouvernance' }]);
    await expect(page.getByText(corrected).first()).toBeVisible();
    await expect(page.getByRole('status')).toContainText(corrected);
    await expect(page.getByRole('status')).toContainText(FAILED);
    await expect(page.locator('[data-state]')).toHaveText(FAILED);
    await expect(page.getByRole('link', { name: /plan du site/ }).locator('visible=true')).toBeVisible();
  });
}

base('without its list, the page says so and leads to the plan of the site', async ({ page }) => {
  for (const fail of [
    (route: Route) => route.abort(),
    (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' }),
  ]) {
    await page.unroute('**/recherche.json');
    await page.route('**/recherche.json', fail);
    await page.goto('/recherche/?q=gouvernance');
    await waitForNothing(page);
    await expect(page.locator('.awaited-script').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: siteDetails.telephone })).toBeVisible();
    await page
      .getByRole('link', { name: /plan du site/ })
      .locator('visible=true')
      .click();
    await expect(page).toHaveURL(/\/plan-du-site\/$/);
  }
});

base('words typed before the list came are looked for', async ({ page }) => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await page.route('**/recherche.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/recherche/?q=guide', { waitUntil: 'commit' });
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('gouvernance');
  letGo();
  await expect(page.locator('[data-answers] a').first()).toHaveAttribute(
    'href',
    '/guides/choisir-la-gouvernance/',
  );
  await expect(field).toHaveValue('gouvernance');
});
