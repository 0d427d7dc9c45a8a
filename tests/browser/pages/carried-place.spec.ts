import type { Locator, Page } from '@playwright/test';
import { namedPlace } from '../../../src/project/territory/named-place.ts';
import { manche } from '../../support/territory/real-territory.ts';
import { pagesWithPlace } from '../built-pages.ts';
import { watchEverything } from '../configured/watch-everything.ts';
import { planAddress } from '../plan.ts';
import { keptInTab } from '../project.ts';
import { code, sheet } from '../tools.ts';
import { alike, expect, test } from '../visitor.ts';

/** A commune, and what would tell it: all that the tab holds of it, but its code, which stands after the « # » of some pages. */
const name = 'Canisy';
const place = manche.find(name)[0];
if (place === undefined) throw new Error(`nothing answers to ${name}`);
const { kind, ...held } = namedPlace(place, manche);
const personal = Object.values(held)
  .map(String)
  .filter((text) => !text.includes('50095'));

/** The field of the commune of a page. */
function fieldOf(page: Page): Locator {
  return page.locator('input:has(+ [role="listbox"])');
}

/** Opens the pages that show the commune without asking for it. */
async function openShowing(page: Page): Promise<void> {
  await page.goto(planAddress);
  await expect(page.getByRole('main')).toContainText(name);
  await page.goto(`${sheet}#${code}&commune=50095`);
  await expect(page.locator('.hand dd').first()).toHaveText(name);
}

async function choose(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await fieldOf(page).fill('');
  await fieldOf(page).pressSequentially(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByText(new RegExp(`^${name}, 50750, `))).toBeVisible();
}

test('home is one of the pages that ask for a commune', () => {
  expect(pagesWithPlace).toContain('/');
});

for (const address of pagesWithPlace) {
  test(
    `the commune chosen on ${address} is in the other tools, in the tab alone: no request, address or storage names it`,
    alike(address === '/'),
    async ({ visitor, context }) => {
      const watched = watchEverything(context);
      await choose(visitor, address);
      await watched.look();
      expect((await keptInTab(visitor)).named).toEqual({ kind, ...held });
      for (const other of [...pagesWithPlace.filter((page) => page !== address), address]) {
        await visitor.goto(other, { waitUntil: 'networkidle' });
        await expect(fieldOf(visitor), other).toHaveValue(name);
        await watched.look();
      }
      await openShowing(visitor);
      await watched.look();
      expect(await watched.holding(personal)).toEqual([]);
      // The watch does see what is asked for.
      expect(await watched.holding(['/territoire.json'])).not.toEqual([]);
      await visitor.goto(address);
      const tab = await context.newPage();
      for (const other of pagesWithPlace) {
        await tab.goto(other, { waitUntil: 'networkidle' });
        await expect(fieldOf(tab), other).toHaveValue('');
      }
      // The finder folds its form once it knows the commune.
      if (await fieldOf(visitor).isHidden()) await visitor.getByRole('button', { name: 'Modifier' }).click();
      await fieldOf(visitor).fill('');
      await expect.poll(async () => (await keptInTab(visitor)).place).toBeUndefined();
      await visitor.goto('/');
      await expect(fieldOf(visitor)).toHaveValue('');
    },
  );
}
