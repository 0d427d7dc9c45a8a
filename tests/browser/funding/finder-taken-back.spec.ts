import { test as base } from '@playwright/test';
import { expenseChoice, fieldError, finderField, linkWithAids, openFinder } from '../finder.ts';
import { planButton } from '../plan.ts';
import { holdList } from '../territory.ts';
import { expect, hydrated, test } from '../visitor.ts';

test('a name that is none is refused at its field, at one press, until it is a commune or erased', async ({
  visitor,
}) => {
  await openFinder(visitor);
  const commune = finderField(visitor, 'commune');
  const error = fieldError(visitor, 'commune');
  await commune.pressSequentially('zzzz');
  await expect(error, 'not while one types').toHaveCount(0);
  await visitor.getByRole('button', { name: 'Voir les aides' }).click();
  await expect(error).toBeVisible();
  await expect(commune).toBeFocused();
  await expect(commune).toHaveAttribute('aria-invalid', 'true');
  await expect(commune).toHaveAccessibleDescription(await error.innerText());
  await commune.fill('');
  await expect(error).toHaveCount(0);
});

// Not the watched visitor: a failed request is what this test makes.
base(
  'where the list of communes never came, the form goes on without it, and keeps the name in view',
  async ({ page }) => {
    const letGo = await holdList(page, (route) => route.abort());
    await openFinder(page);
    const commune = finderField(page, 'commune');
    const error = fieldError(page, 'commune');
    const see = page.getByRole('button', { name: 'Voir les aides' });
    await commune.fill('Canisy');
    await expenseChoice(page, 'travaux').check();
    await see.click();
    await expect(error).toBeVisible();
    letGo();
    await expect(error, 'no longer refused').toHaveCount(0);
    await see.click();
    await expect(page.locator('#liste')).toBeFocused();
    await expect(error).toHaveCount(0);
    await expect(commune).toBeVisible();
    await expect(commune).toHaveValue('Canisy');
    await expect(page.locator('main dl')).toContainText('Travaux');
    // Without a name, nothing is lost under the line.
    await commune.fill('');
    await see.click();
    await expect(page.locator('#liste')).toBeFocused();
    await expect(commune).toBeHidden();
  },
);

test('an aid handed to the plan is the plan’s: removed there, it does not come back', async ({ visitor }) => {
  await openFinder(visitor, '#habitants=400&aides=detr');
  const toPlan = linkWithAids(visitor);
  await toPlan.click();
  await expect(visitor).toHaveURL(/\/plan\/#detr=0$/);
  await hydrated(visitor);
  await planButton(visitor, 'effacer').click();
  await visitor.goBack();
  await hydrated(visitor);
  await expect(visitor).toHaveURL(/#habitants=400$/);
  await expect(toPlan).toHaveCount(0);
  await expect(visitor.locator('[aria-pressed="true"]')).toHaveCount(0);
});
