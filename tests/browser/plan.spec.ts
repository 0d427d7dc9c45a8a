import { expect, hydrated, plain, test } from './visitor.ts';
import type { Page } from '@playwright/test';

const address = '/financements/plan/';
const school = '#travaux=180000&detr=72000~demandee&region-contrat=30000&fonds-propres=40000';

/** The amount that a table shows for the line whose label begins so. */
function amountOf(page: Page, label: string) {
  const name = new RegExp(`^${label}`);
  return page.locator('tr:visible', { has: page.getByRole('rowheader', { name }) }).locator('[data-amount]');
}

function balanceOf(page: Page) {
  return page.locator('.balance');
}

function verdictOf(page: Page, rule: string) {
  return page.locator(`[data-rule="${rule}"] [data-verdict]`);
}

test('a plan is made by keyboard alone: amounts, what is missing on the commune, and the rules say what they find', async ({
  visitor,
}) => {
  await visitor.goto(address);
  await hydrated(visitor);
  await visitor.getByRole('textbox', { name: 'Travaux en euros' }).focus();
  await visitor.keyboard.type('180000');
  await visitor.keyboard.press('Tab');
  await expect(visitor.locator('#plan-travaux')).toHaveValue('180 000');
  await expect(verdictOf(visitor, 'plancher-de-la-detr')).toContainText(/au moins 36\s000\s€/);
  await visitor.locator('#plan-detr').focus();
  await visitor.keyboard.type('150 000 €');
  await visitor.keyboard.press('Tab');
  await expect(balanceOf(visitor)).toContainText(/Il manque 30\s000\s€/);
  await expect(visitor.locator('[data-rule="plafond-des-dotations"]')).toHaveAttribute(
    'data-state',
    'broken',
  );
  await visitor.locator('[data-offer="investment"]').focus();
  await visitor.keyboard.press('Enter');
  await expect(balanceOf(visitor)).toContainText('équilibré');
  await expect(amountOf(visitor, 'Commune ou groupement, sur ses fonds')).toHaveText(/30\s000\s€/);
  await expect(visitor.locator('[data-rule="part-du-maitre-d-ouvrage"]')).toHaveAttribute(
    'data-state',
    'broken',
  );
  await expect(visitor.locator('[data-plan-title]')).toBeFocused();
  expect(
    plain((await visitor.locator('[data-bar="resources"]').first().getAttribute('aria-label')) ?? ''),
  ).toContain('DETR (dotation d’équipement des territoires ruraux) 150 000 €, 83,3 %');
});

test('the address holds the plan: reload, Back from a source and from another page, and a link reopen it', async ({
  visitor,
}) => {
  await visitor.goto(address + school);
  await hydrated(visitor);
  await expect(balanceOf(visitor)).toContainText(/Il manque 38\s000\s€/);
  await visitor.locator('[name="etat-detr"]').selectOption('accordee');
  await visitor.locator('#plan-etude').fill('12 500,50');
  await visitor.locator('#plan-etude').blur();
  await expect(visitor).toHaveURL(/#etude=12500\.50&travaux=180000&detr=72000~accordee/);
  await visitor.locator('[data-rule] sup a').first().click();
  await expect(visitor).toHaveURL(/#etude=12500\.50/);
  await visitor.reload();
  await hydrated(visitor);
  await expect(visitor.locator('#plan-etude')).toHaveValue('12 500,50');
  await expect(visitor.locator('[name="etat-detr"]')).toHaveValue('accordee');
  await visitor
    .locator('.line', { has: visitor.locator('#plan-detr') })
    .locator('a')
    .click();
  await visitor.goBack();
  await expect(balanceOf(visitor)).toContainText(/Il manque 50\s500,50\s€/);
});

test('an amount that cannot be read is explained at its field, and counts for nothing', async ({
  visitor,
}) => {
  await visitor.goto(address + school);
  await hydrated(visitor);
  const field = visitor.locator('#plan-travaux');
  await field.fill('180 mille');
  await expect(visitor.locator('#plan-travaux-erreur')).toBeHidden();
  await field.blur();
  await expect(visitor.locator('#plan-travaux-erreur')).toContainText('« 180 mille » n’est pas un montant');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(balanceOf(visitor)).toContainText('Un champ est à corriger');
  await field.fill('180000');
  await expect(visitor.locator('#plan-travaux-erreur')).toBeHidden();
  await visitor.locator('#plan-retenue').fill('200000');
  await visitor.locator('#plan-retenue').blur();
  await expect(visitor.locator('#plan-retenue-erreur')).toContainText(/180\s000\s€/);
});

test('a damaged address gives what can be read, and names the rest', async ({ visitor }) => {
  await visitor.goto(`${address}#travaux=180000&garage=5`);
  await hydrated(visitor);
  await expect(visitor.locator('[data-status]')).toContainText('garage=5');
  await expect(amountOf(visitor, 'Travaux')).toHaveText(/180\s000\s€/);
});

test('erasing can be undone', async ({ visitor }) => {
  await visitor.goto(address + school);
  await hydrated(visitor);
  await visitor.locator('[data-erase]').click();
  await expect(visitor.locator('#plan-travaux')).toHaveValue('');
  await expect(visitor).toHaveURL(address);
  await expect(visitor.locator('[data-undo]')).toBeFocused();
  await visitor.keyboard.press('Enter');
  await expect(visitor.locator('#plan-travaux')).toHaveValue('180 000');
});

test('what is missing can be tried on the commune’s funds, and the try undone', async ({ visitor }) => {
  await visitor.goto(address + school);
  await hydrated(visitor);
  await visitor.locator('[data-offer="investment"]').click();
  await expect(visitor.locator('#plan-fonds-propres')).toHaveValue('78 000');
  await visitor.locator('[data-undo]').click();
  await expect(visitor.locator('#plan-fonds-propres')).toHaveValue('40 000');
  await expect(visitor.locator('[data-undo]')).toBeHidden();
});

test('the tab keeps the plan for whoever comes back by the menu, until it is erased', async ({ visitor }) => {
  await visitor.goto(address + school);
  await hydrated(visitor);
  await visitor.goto('/financements/');
  await visitor.goto(address);
  await hydrated(visitor);
  await expect(visitor.locator('#plan-travaux')).toHaveValue('180 000');
  await visitor.locator('[data-erase]').click();
  await visitor.goto('/financements/');
  await visitor.goto(address);
  await hydrated(visitor);
  await expect(visitor.locator('#plan-travaux')).toHaveValue('');
});
