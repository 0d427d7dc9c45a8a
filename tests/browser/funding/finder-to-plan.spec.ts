import type { Page } from '@playwright/test';
import { territory } from '../../support/territory/real-territory.ts';
import { expenseChoice, finderField, linkWithAids, openFinder } from '../finder.ts';
import { amountField, figuresOf, planAddress } from '../plan.ts';
import { planResources, schemes } from '../questionnaire.ts';
import { expect, hydrated, plain, printed, test } from '../visitor.ts';

/** Open aids that pay works whatever the commune, each with its own line of the plan. */
const aids = schemes.flatMap(({ id, value: { title, statut, depenses, programmes } }) => {
  const line = planResources.find(({ page }) => page === id)?.id;
  const isOpen = statut !== 'clos' && depenses.includes('travaux') && programmes.length === 0;
  return line !== undefined && isOpen ? [{ title, line }] : [];
});
/** The lines of the aids to begin with, which the plan is offered. */
const offered = planResources
  .filter(({ page }) =>
    schemes.some(
      ({ id, value: { premierAppel, programmes } }) =>
        id === page && premierAppel !== undefined && programmes.length === 0,
    ),
  )
  .map(({ id }) => id);
const [first = { title: '', line: '' }, second = { title: '', line: '' }, third = { title: '', line: '' }] =
  aids;

/** A small commune whose name begins no other. */
const village = territory.communes.find(
  ({ name, inhabitants }) =>
    inhabitants < 1000 && territory.communes.filter((other) => other.name.startsWith(name)).length === 1,
);
const { name = '' } = village ?? {};

/** Says commune, expense and amount, and asks for the aids. */
async function askForAids(visitor: Page): Promise<void> {
  await openFinder(visitor);
  await finderField(visitor, 'commune').pressSequentially(name);
  await visitor.getByRole('option', { name }).first().click();
  await expenseChoice(visitor, 'travaux').check();
  await finderField(visitor, 'montant').fill('180 000');
  await visitor.getByRole('button', { name: 'Voir les aides' }).click();
}

function addButton(visitor: Page, title: string) {
  return visitor.getByRole('button', {
    name: `Ajouter au plan : ${title}`,
    exact: true,
    includeHidden: true,
  });
}

/** Puts an aid in the plan, whose row may say its name alone. */
async function addAid(visitor: Page, title: string): Promise<void> {
  const summary = visitor.locator('summary', { hasText: plain(title) });
  if ((await summary.count()) > 0) {
    // Among those that the first ones stand for.
    if (await summary.isHidden()) await summary.locator('xpath=ancestor::details[2]/summary').click();
    await summary.click();
  }
  const add = addButton(visitor, title);
  if ((await add.getAttribute('aria-pressed')) === 'false') await add.click();
  // The first one added brings those that are offered: their buttons say so once the screen has followed.
  await expect(add).toHaveAttribute('aria-pressed', 'true');
}

/** Goes on to the plan by the link of the finder. */
async function goToPlan(visitor: Page): Promise<void> {
  await linkWithAids(visitor).click();
  await atPlan(visitor);
}

async function atPlan(visitor: Page): Promise<void> {
  await expect(visitor).toHaveURL((url) => url.pathname === planAddress);
  await hydrated(visitor);
}

/** The ids of the lines of investment that have a field. */
async function lines(visitor: Page): Promise<string[]> {
  const fields = visitor.locator('#plan-lignes').getByRole('textbox');
  return fields.evaluateAll((found) => found.map((field) => field.getAttribute('name') ?? ''));
}

test('a commune, an expense and its amount, two aids: the plan opens with them, those offered and nothing else', async ({
  visitor,
}) => {
  await askForAids(visitor);
  await addAid(visitor, first.title);
  await addAid(visitor, second.title);
  await goToPlan(visitor);
  await expect(visitor.locator('main')).toContainText(name);
  await expect(amountField(visitor, 'travaux')).toHaveValue('180 000');
  await expect(figuresOf(visitor)).toContainText(/180\s000\s€/);
  expect(new Set(await lines(visitor))).toEqual(
    new Set(['travaux', ...offered, first.line, second.line, 'fonds-propres']),
  );
  await expect(amountField(visitor, first.line)).toHaveValue('');
  const { text } = await printed(visitor);
  expect(text).toContain(plain(name));
});

test('Back from the plan keeps the choices; aids are handed over once; another joins what the plan says already', async ({
  visitor,
}) => {
  await askForAids(visitor);
  await addAid(visitor, first.title);
  await goToPlan(visitor);
  await amountField(visitor, first.line).fill('36 000');
  await amountField(visitor, 'travaux').fill('190 000');
  await amountField(visitor, 'travaux').blur();
  await visitor.goBack();
  await hydrated(visitor);
  await expect(addButton(visitor, first.title)).toHaveAttribute('aria-pressed', 'false');
  await expect(visitor.locator('main dl').first()).toContainText(name);
  await addAid(visitor, third.title);
  await goToPlan(visitor);
  await expect(amountField(visitor, 'travaux')).toHaveValue('190 000');
  await expect(amountField(visitor, first.line)).toHaveValue('36 000');
  expect(new Set(await lines(visitor))).toEqual(
    new Set(['travaux', ...offered, first.line, third.line, 'fonds-propres']),
  );
});
