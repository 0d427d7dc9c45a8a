import { test as base } from '@playwright/test';
import { openFinder } from '../finder.ts';
import { holdList } from '../territory.ts';
import { texts } from '../questionnaire.ts';
import { expect, hydrated, test } from '../visitor.ts';

const { champs, depenses } = texts.trouver;

test('the form stays where nothing sorts: no choice, an amount alone, an aid kept alone', async ({
  visitor,
}) => {
  const see = visitor.getByRole('button', { name: 'Voir les aides' });
  await openFinder(visitor);
  await see.click();
  await expect(visitor.locator('#liste')).toBeFocused();
  await visitor.getByLabel(champs.montant).fill('180 000');
  await see.click();
  await expect(visitor.locator('#liste')).toBeFocused();
  await expect(visitor.getByLabel(champs.montant)).toBeVisible();
  await visitor.goto('about:blank');
  await openFinder(visitor, '#aides=detr');
  await expect(visitor.getByRole('link', { name: texts.trouver.plan.avec.une })).toHaveAttribute(
    'href',
    /#detr=0$/,
  );
  await expect(see).toBeVisible();
});

test('a name that is none is erased with what was said of it', async ({ visitor }) => {
  await openFinder(visitor);
  const commune = visitor.getByLabel(champs.commune, { exact: true });
  await commune.fill('Nulle-Part-sur-Mer');
  await commune.press('Tab');
  const said = visitor.locator('#champ-commune-lieu');
  await expect(said).not.toBeEmpty();
  await visitor.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(commune).toHaveValue('');
  await expect(said).toBeEmpty();
});

test('a name that is none is refused at its field, at one press, until it is a commune or erased', async ({
  visitor,
}) => {
  await openFinder(visitor);
  const commune = visitor.getByLabel(champs.commune, { exact: true });
  const error = visitor.getByText(champs.erreurCommune);
  await commune.pressSequentially('zzzz');
  await expect(error, 'not while one types').toHaveCount(0);
  await visitor.getByRole('button', { name: 'Voir les aides' }).click();
  await expect(error).toBeVisible();
  await expect(commune).toBeFocused();
  await expect(commune).toHaveAttribute('aria-invalid', 'true');
  await expect(commune).toHaveAccessibleDescription(champs.erreurCommune);
  await commune.fill('');
  await expect(error).toHaveCount(0);
});

test('while its list is on its way a name is refused, in view; the list then names it, or not', async ({
  visitor,
}) => {
  const commune = visitor.getByLabel(champs.commune, { exact: true });
  const error = visitor.getByText(champs.erreurCommune);
  for (const { typed, isKnown } of [
    { typed: 'zzzz', isKnown: false },
    { typed: 'Canisy', isKnown: true },
  ]) {
    const letGo = await holdList(visitor);
    await openFinder(visitor);
    await commune.fill(typed);
    await visitor.getByRole('radio', { name: depenses.travaux.nom }).check();
    await visitor.getByRole('button', { name: 'Voir les aides' }).click();
    await expect(error).toBeVisible();
    await expect(commune).toBeFocused();
    letGo();
    await expect(commune).toHaveRole('combobox');
    await expect(error).toHaveCount(isKnown ? 0 : 1);
    await expect(commune).toBeVisible();
    await visitor.evaluate(() => sessionStorage.clear());
    await visitor.goto('about:blank');
  }
});

test('choices of the address fold no form over a name that home hands over', async ({ visitor }) => {
  await visitor.goto('/');
  await visitor.evaluate(() => sessionStorage.setItem('lieu', 'zzzz'));
  await openFinder(visitor, '#depense=travaux');
  await expect(visitor.getByRole('radio', { name: depenses.travaux.nom })).toBeChecked();
  await expect(visitor.getByLabel(champs.commune, { exact: true })).toBeVisible();
  await expect(visitor.getByLabel(champs.commune, { exact: true })).toHaveValue('zzzz');
});

// Not the watched visitor: a failed request is what this test makes.
base(
  'where the list of communes never came, the form goes on without it, and keeps the name in view',
  async ({ page }) => {
    const letGo = await holdList(page, (route) => route.abort());
    await openFinder(page);
    const commune = page.getByLabel(champs.commune, { exact: true });
    const error = page.getByText(champs.erreurCommune);
    const see = page.getByRole('button', { name: 'Voir les aides' });
    await commune.fill('Canisy');
    await page.getByRole('radio', { name: depenses.travaux.nom }).check();
    await see.click();
    await expect(error).toBeVisible();
    letGo();
    await expect(error, 'no longer refused').toHaveCount(0);
    await see.click();
    await expect(page.locator('#liste')).toBeFocused();
    await expect(error).toHaveCount(0);
    await expect(commune).toBeVisible();
    await expect(commune).toHaveValue('Canisy');
    await expect(page.locator('main dl')).toContainText(depenses.travaux.nom);
    // Without a name, nothing is lost under the line.
    await commune.fill('');
    await see.click();
    await expect(page.locator('#liste')).toBeFocused();
    await expect(commune).toBeHidden();
  },
);

test('a press reaches the button, whatever the field that it leaves says then', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 390, height: 844 });
  await openFinder(visitor);
  const amount = visitor.getByLabel(champs.montant);
  await amount.pressSequentially('beaucoup');
  await visitor.getByRole('button', { name: 'Voir les aides' }).click();
  await expect(visitor.getByText(champs.erreurMontant)).toBeVisible();
  await expect(amount).toBeFocused();
});

test('an aid handed to the plan is the plan’s: removed there, it does not come back', async ({ visitor }) => {
  await openFinder(visitor, '#habitants=400&aides=detr');
  const toPlan = visitor.getByRole('link', { name: texts.trouver.plan.avec.une });
  await toPlan.click();
  await expect(visitor).toHaveURL(/\/plan\/#detr=0$/);
  await hydrated(visitor);
  await visitor.evaluate(() => sessionStorage.removeItem('plan'));
  await visitor.goBack();
  await hydrated(visitor);
  await expect(visitor).toHaveURL(/#habitants=400$/);
  await expect(toPlan).toHaveCount(0);
  await expect(visitor.locator('[aria-pressed="true"]')).toHaveCount(0);
});
