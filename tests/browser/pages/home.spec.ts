import { test as base, type Page } from '@playwright/test';
import { territory } from '../../support/territory/real-territory.ts';
import { finderAddress, openFinder } from '../finder.ts';
import { OUTSIDE } from '../../../src/funding/finder/finder-sentences.ts';
import { expenseChoice, finderField } from '../finder.ts';
import { failScripts, failures, waitForNothing } from '../script-that-fails.ts';
import { axeFaults, expect, hydrated, test } from '../visitor.ts';

const canisy = territory.communes.find(({ name }) => name === 'Canisy');
if (canisy === undefined) throw new Error('no commune is called Canisy');

/** The field of the commune. */
function placeField(page: Page) {
  return page.locator('#champ-commune');
}

test('the field is used for the picker to come; till then home fetches a few lines of script', async ({
  visitor,
}) => {
  const scripts: string[] = [];
  visitor.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.js(?:on)?$/.test(pathname)) scripts.push(pathname);
  });
  await visitor.goto('/', { waitUntil: 'networkidle' });
  const atFirst = scripts.length;
  expect(atFirst).toBeGreaterThan(0);
  expect(scripts).not.toContain('/territoire.json');
  await placeField(visitor).focus();
  await expect(visitor.getByRole('combobox')).toBeVisible();
  expect(scripts.length).toBeGreaterThan(atFirst);
  expect(scripts).toContain('/territoire.json');
});

test('the commune chosen says its people and what it serves, until it is taken back', async ({ visitor }) => {
  await visitor.goto('/');
  const door = visitor.getByRole('listitem').filter({ hasText: 'Vous avez des travaux' });
  const height = (await door.boundingBox())?.height;
  await placeField(visitor).fill('canis');
  await visitor.getByRole('option', { name: /^Canisy/ }).click();
  const said = canisy.inhabitants.toLocaleString('fr-FR');
  const status = visitor.getByRole('status').filter({ hasText: said });
  await expect(status).toBeVisible();
  await expect(visitor.getByText(/^Canisy, 50750, /)).toBeVisible();
  expect((await door.boundingBox())?.height, 'the doors keep their height').toBe(height);
  expect(await axeFaults(visitor)).toEqual([]);
  await placeField(visitor).fill('');
  await expect(status).toHaveCount(0);
});

for (const [how, goOn] of [
  ['Enter', (page: Page) => placeField(page).press('Enter')],
  ['the button', (page: Page) => page.locator('#champ-commune').locator('xpath=following::a[1]').click()],
] as const) {
  test(`by ${how} a name typed whole leads to the aids of that commune`, async ({ visitor }) => {
    await visitor.goto('/');
    await placeField(visitor).pressSequentially('canisy');
    await expect(visitor.getByText(/^Canisy, 50750, /)).toBeVisible();
    await goOn(visitor);
    await expect(visitor).toHaveURL(/\/financements\/trouver\/$/);
    await hydrated(visitor);
    await expect(finderField(visitor, 'commune')).toHaveValue('Canisy');
    await expect(visitor.getByRole('button', { name: 'Voir les aides' })).toBeVisible();
  });

  test(`by ${how} a name of another territory is told as the finder tells it, over choices made before too`, async ({
    visitor,
  }) => {
    await openFinder(visitor);
    await expenseChoice(visitor, 'travaux').check();
    await visitor.goto('/');
    await placeField(visitor).pressSequentially('Rennes');
    const note = visitor.locator('#champ-commune-lieu');
    await expect(note).toContainText('Ille-et-Vilaine');
    const said = (await note.textContent()) ?? '';
    await goOn(visitor);
    await expect(visitor).toHaveURL((url) => url.pathname === finderAddress);
    await expect(note).toHaveText(said);
    await expect(finderField(visitor, 'commune')).toBeVisible();
    await expect(visitor.locator('#liste')).toHaveText(OUTSIDE);
  });
}

for (const [how, fail] of Object.entries(failures)) {
  // Not the watched visitor: failed requests are what this test makes.
  base(
    `where its script is ${how}, home shows no field that does nothing, and reads whole`,
    async ({ page }) => {
      await failScripts(page, fail);
      await page.goto('/', { waitUntil: 'networkidle' });
      await waitForNothing(page);
      await expect(page.locator('main').locator('input, button').locator('visible=true')).toHaveCount(0);
      for (const door of ['Vous avez des travaux', 'Association, entreprise', 'Vous avez un code'])
        await expect(page.locator('main').getByRole('link', { name: door })).toBeVisible();
      await expect(page.locator('#departs')).toBeVisible();
    },
  );
}
