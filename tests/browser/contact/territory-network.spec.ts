import { CHANGE } from '../../../src/contact/sentences.ts';
import { test as base, type Page } from '@playwright/test';
import { letterText, openContact, placeField, placeNote, prepare, write } from '../request.ts';
import { expect, test } from '../visitor.ts';

const contact = { nom: 'Camille Exemple', telephone: '02 33 00 00 00' };
const known = /^Canisy, 50750, code Insee 50095,/;

/** The lists that the page asks for, in order. */
function listsAskedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.json')) asked.push(pathname);
  });
  return asked;
}

test('the list comes at the first focus, the neighbours only for a name that it does not have', async ({
  visitor,
}) => {
  const asked = listsAskedBy(visitor);
  await openContact(visitor);
  await write(visitor, contact);
  await visitor.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await placeField(visitor).focus();
  await expect.poll(() => asked).toEqual(['/territoire.json']);
  await placeField(visitor).fill('Canisy');
  await placeField(visitor).press('Tab');
  await expect(placeNote(visitor)).toHaveText(known);
  await placeField(visitor).fill('Caen');
  expect(asked).toEqual(['/territoire.json']);
  await placeField(visitor).press('Tab');
  await expect(placeNote(visitor)).toContainText('Calvados');
  expect(asked).toEqual(['/territoire.json', '/territoires-voisins.json']);
});

// Not the watched visitor: a failed request is what this test makes.
base(
  'where the list cannot be reached, the place is a text field, and the next visit to it tries again',
  async ({ page }) => {
    let isFailing = true;
    await page.route('**/territoire.json', (route) => (isFailing ? route.abort() : route.continue()));
    await openContact(page);
    await placeField(page).click();
    await expect(page.locator('#champ-collectivite[role="combobox"]')).toHaveCount(0);
    await expect(placeField(page)).toBeFocused();
    for (const name of ['aria-expanded', 'aria-controls', 'aria-autocomplete']) {
      await expect(placeField(page)).not.toHaveAttribute(name);
    }
    await placeField(page).pressSequentially('Canisy');
    await write(page, contact);
    await prepare(page);
    await expect(letterText(page)).toHaveText(/\nCanisy\n/);
    isFailing = false;
    await page.getByRole('button', { name: CHANGE }).click();
    await expect(placeField(page)).toBeFocused();
    await expect(page.locator('#champ-collectivite[role="combobox"]')).toBeVisible();
    await expect(placeNote(page)).toContainText('code Insee 50095');
    await prepare(page);
    await expect(letterText(page)).toHaveText(/\nCanisy, 50750\n.*code Insee 50095,/s);
  },
);
