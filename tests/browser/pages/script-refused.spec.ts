import { test as base, type Page } from '@playwright/test';
import { tools } from '../built-pages.ts';
import { siteDetails } from '../questionnaire.ts';
import { failScripts, failures, holdScripts, waitForNothing } from '../script-that-fails.ts';
import { alike, expect, settled, test } from '../visitor.ts';

/** Home does without its script (home.spec.ts). */
const pages = tools.filter((address) => address !== '/');
const written = 'Écrit avant le script';

/** What a visitor can write in, but for the search, which is a form without a script. */
function fieldOf(page: Page) {
  return page
    .locator('main form:not([action]) :is(input:not([type]), input[type="text"], textarea):visible')
    .first();
}

for (const [index, address] of pages.entries()) {
  // Not the watched visitor: failed requests are what this test makes.
  base(
    `${address} without its script says so, shows the other way, keeps what was written`,
    alike(index % 3 === 0),
    async ({ page }) => {
      for (const [how, fail] of Object.entries(failures)) {
        await base.step(how, async () => {
          await failScripts(page, fail);
          await page.goto(address);
          const notice = page.locator('.awaited-script');
          await expect(notice, 'not before its time').toBeHidden();
          const field = fieldOf(page);
          const hasField = (await field.count()) > 0;
          if (hasField) {
            await field.fill(written);
            await field.press('Enter');
          }
          await waitForNothing(page);
          await expect(notice).toBeVisible();
          for (const other of await page
            .locator('main .without-script:not(details *, [id^="motif-"] *)')
            .all())
            await expect(other).toBeVisible();
          await expect(page.locator('main button:not([action] *)').locator('visible=true')).toHaveCount(0);
          await expect(page.getByRole('contentinfo').getByText(siteDetails.telephone)).toBeVisible();
          if (hasField) expect(await field.inputValue()).toContain(written);
          // Nothing that was written has gone in an address.
          expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
        });
      }
    },
  );
}

for (const [index, address] of pages.entries()) {
  test(
    `${address} forgets the notice if its script comes after all`,
    alike(index % 3 === 1),
    async ({ visitor }) => {
      const letGo = await holdScripts(visitor);
      await visitor.goto(address, { waitUntil: 'commit' });
      const notice = visitor.locator('.awaited-script');
      await expect(visitor.getByRole('contentinfo')).toBeAttached();
      await waitForNothing(visitor);
      await expect(notice).toBeVisible();
      letGo();
      await expect(notice).toBeHidden();
      await expect(visitor.locator('main .without-script').locator('visible=true')).toHaveCount(0);
      // The list of papers has links until something is written.
      const control = visitor.locator('main :is(button, [data-island] a):not([hidden], [hidden] *)').first();
      await expect(control).toHaveCSS('visibility', 'visible');
      await settled(visitor);
    },
  );
}
