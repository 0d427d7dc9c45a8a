import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { openPlan, planAddress, school } from '../plan.ts';
import { decodeSquare } from '../square.ts';
import { expect, printed, test } from '../visitor.ts';

test('the file for a spreadsheet holds the lines, their exact amounts, the totals and the rules', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const download = visitor.waitForEvent('download');
  await visitor.locator('[data-sheet]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('plan-de-financement.csv');
  const rows: string[][] = parse(readFileSync(await file.path(), 'utf8'), {
    delimiter: ';',
    bom: true,
    relax_column_count: true,
  });
  const byLabel = new Map(rows.map(([label = '', ...cells]) => [label, cells]));
  expect(byLabel.get('DETR (dotation d’équipement des territoires ruraux)')?.[0]).toBe('72000,00');
  expect(byLabel.get('DETR (dotation d’équipement des territoires ruraux)')?.[2]).toBe('demandée');
  expect(byLabel.get('À trouver')?.[0]).toBe('38000,00');
  expect(byLabel.get('Le plafond des dotations de l’État')?.[0]).toContain('Respecté');
});

test('a plan prints on two pages with its drawing, and its square reopens it', async ({ visitor }) => {
  await openPlan(visitor, school);
  const { text, pages } = await printed(visitor);
  expect(pages).toBeLessThanOrEqual(2);
  expect(text).toContain('la commune ou le groupement. Il ne vaut l’accord d’aucun financeur.');
  expect(text.indexOf('Signature')).toBeGreaterThan(text.lastIndexOf('À trouver'));
  expect(text).toMatch(/Il manque 38 000 €/);
  expect(text).toContain('Le plafond des dotations de l’État');
  expect(text).not.toContain('Copier le lien');
  const reopened = await decodeSquare(await visitor.pdf({ preferCSSPageSize: true }));
  expect(reopened).toBe(visitor.url());
});

test('the paper of a plan without aids of the State leaves out their rules, not what must not be signed', async ({
  visitor,
}) => {
  await openPlan(visitor, '#travaux=180000');
  const { text } = await printed(visitor);
  expect(text).toContain('Rien de signé avant la demande');
  expect(text).not.toContain('Le plafond des dotations de l’État');
});

test('the largest plan prints on three pages at most', async ({ visitor }) => {
  await openPlan(visitor);
  for (const details of await visitor.locator('form details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''));
  }
  for (const field of await visitor.locator('form [inputmode="decimal"]').all()) await field.fill('10000');
  const { pages } = await printed(visitor);
  expect(pages).toBeLessThanOrEqual(3);
});

test('an empty plan prints every line of the project, to be filled in by hand', async ({ visitor }) => {
  await openPlan(visitor);
  const { text, pages } = await printed(visitor);
  expect(pages).toBeLessThanOrEqual(3);
  expect(text).not.toContain('dans votre plan');
  for (const line of [
    'Mobilier et équipement',
    'Programme européen LEADER et autres fonds européens',
    'Total',
  ]) {
    expect(text).toContain(line);
  }
  expect(text).not.toContain('Écrivez un premier montant');
  // A year of running prints once it has an amount.
  expect(text).not.toContain('Énergie, entretien, assurance');
});

test('the segments of the drawing are told apart without colour: by number, by edge, the owner’s by its dark', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const segments = visitor.locator('[data-budget="investment"] [data-bar="resources"] > *');
  expect(await segments.allTextContents()).toEqual(['1', '2', '3', '4']);
  const widths = await segments.evaluateAll((list) => list.map((one) => one.getBoundingClientRect().width));
  const total = widths.reduce((sum, width) => sum + width, 0);
  expect(widths.map((width) => Math.round((width / total) * 10))).toEqual([4, 2, 2, 2]);
  for (const segment of (await segments.all()).slice(1)) {
    await expect(segment).toHaveCSS('border-inline-start-width', '2px');
  }
  await expect(segments.nth(3)).toHaveCSS('border-inline-start-style', 'dashed');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan is a table to fill in by hand, with the rules and no control', async ({ visitor }) => {
    await visitor.goto(planAddress);
    await expect(visitor.locator('main :is(input, button, select):visible')).toHaveCount(0);
    await expect(visitor.getByRole('row', { name: 'Travaux' })).toBeVisible();
    await expect(
      visitor.getByRole('row', { name: 'Programme européen LEADER et autres fonds européens' }),
    ).toBeVisible();
    await expect(visitor.getByText('au moins 20 %', { exact: false }).first()).toBeVisible();
  });
});
