import type { Page } from '@playwright/test';
import { openPlan, planAddress, school } from '../plan.ts';
import { expect, hydrated, plain, test } from '../visitor.ts';

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
  await openPlan(visitor);
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
  await openPlan(visitor, school);
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
  await openPlan(visitor, school);
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
  await openPlan(visitor, '#travaux=180000&garage=5');
  await expect(visitor.locator('[data-status]')).toContainText('garage=5');
  await expect(amountOf(visitor, 'Travaux')).toHaveText(/180\s000\s€/);
});

test('erasing can be undone', async ({ visitor }) => {
  await openPlan(visitor, school);
  await visitor.locator('[data-erase]').click();
  await expect(visitor.locator('#plan-travaux')).toHaveValue('');
  await expect(visitor).toHaveURL(planAddress);
  await expect(visitor.locator('[data-undo]')).toBeFocused();
  await visitor.keyboard.press('Enter');
  await expect(visitor.locator('#plan-travaux')).toHaveValue('180 000');
});

test('what is missing can be tried on the commune’s funds, and the try undone', async ({ visitor }) => {
  await openPlan(visitor, school);
  await visitor.locator('[data-offer="investment"]').click();
  await expect(visitor.locator('#plan-fonds-propres')).toHaveValue('78 000');
  await visitor.locator('[data-undo]').click();
  await expect(visitor.locator('#plan-fonds-propres')).toHaveValue('40 000');
  await expect(visitor.locator('[data-undo]')).toBeHidden();
});

test('the tab keeps the plan for whoever comes back by the menu, until it is erased', async ({ visitor }) => {
  await openPlan(visitor, school);
  await visitor.goto('/financements/');
  await openPlan(visitor);
  await expect(visitor.locator('#plan-travaux')).toHaveValue('180 000');
  await visitor.locator('[data-erase]').click();
  await visitor.goto('/financements/');
  await openPlan(visitor);
  await expect(visitor.locator('#plan-travaux')).toHaveValue('');
});

test('nothing is balanced while a field is to be mended: what it holds would be lost', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  await expect(visitor.locator('[data-offer="investment"]')).toBeVisible();
  await visitor.locator('#plan-dsil').fill('12 k');
  await visitor.locator('#plan-dsil').blur();
  await expect(visitor.locator('[data-offer="investment"]')).toBeHidden();
  await expect(visitor.locator('#plan-dsil')).toHaveValue('12 k');
});

test('an eligible expense beyond the investment is reported at its field, from an address too', async ({
  visitor,
}) => {
  await openPlan(visitor, '#travaux=50000&detr=20000&retenue=90000');
  await expect(visitor.locator('#plan-retenue-erreur')).toContainText(/50\s000\s€/);
  await expect(visitor.locator('#plan-retenue')).toHaveAttribute('aria-invalid', 'true');
});

test('a long hostile address is quoted in short and does not widen the page', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 320, height: 640 });
  await openPlan(visitor, `#${'a'.repeat(400)}`);
  await expect(visitor.locator('[data-status]')).toContainText('a'.repeat(80));
  await expect(visitor.locator('[data-status]')).not.toContainText('a'.repeat(81));
  const width = await visitor.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});

test('the share of the commune says that money still to be found counts in it, and no longer once it is', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const verdict = visitor.locator('[data-rule="part-du-maitre-d-ouvrage"] [data-verdict]');
  await expect(verdict).toContainText(/les 38\s000\s€ à trouver y comptent comme argent public/);
  await visitor.locator('#plan-dsil').fill('38000');
  await expect(verdict).toContainText('Respectée');
  await expect(verdict).not.toContainText('à trouver');
});

test('on a telephone no word of the plan is cut, and one line says what is still to be found', async ({
  visitor,
}) => {
  await visitor.setViewportSize({ width: 360, height: 740 });
  await openPlan(visitor, school);
  const brief = visitor.locator('[data-brief]');
  await expect(brief).toHaveText(/^À trouver\s: 38\s000\s€$/);
  expect((await brief.boundingBox())?.height).toBeLessThan(60);
  const cut = await visitor.locator('.line > label, th[scope="row"]').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const node = label.firstChild;
      if (!(node instanceof Text)) return [];
      return [...node.data.matchAll(/[^\s-]+-?/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
      });
    }),
  );
  expect(cut).toEqual([]);
});

test('a source that only hidden advice calls is not listed', async ({ visitor }) => {
  await openPlan(visitor, school);
  const source = visitor.locator('#source-manche-carneville');
  await expect(source).toBeHidden();
  await visitor.locator('#plan-departement-fonds').fill('1000');
  await expect(source).toBeVisible();
});
