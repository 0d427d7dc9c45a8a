import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { real } from '../../support/funding/real-plan.ts';
import { beginPlan, openPlan, planButton, school, verdictOn } from '../plan.ts';
import { decodeSquare } from '../square.ts';
import { expect, plain, printed, test } from '../visitor.ts';

test('the file for a spreadsheet holds the lines, their exact amounts, the totals and the rules', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const download = visitor.waitForEvent('download');
  await planButton(visitor, 'tableur').click();
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
  expect(byLabel.get('Total hors taxes')?.slice(-2)).toEqual(['36000,00', '216000,00']);
  expect(byLabel.get('Le plafond des dotations de l’État')?.[0]).toContain('Respecté');
});

test('a plan prints on one page: figures, drawing, two sides, verdicts, and a square that reopens it', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const { text, pages } = await printed(visitor);
  expect(pages).toBe(1);
  expect(text).toContain(plain(real.page.portee));
  expect(text).toMatch(/TVA 36 000 €/);
  expect(text).toMatch(/Total toutes taxes comprises 216 000 €/);
  expect(text.indexOf('Signature')).toBeGreaterThan(text.lastIndexOf('À trouver'));
  expect(text).toContain(plain(await verdictOn(visitor, 'equilibre').innerText()));
  expect(text).toContain('180 000 € de travaux');
  expect(text).toMatch(/[✓!]/);
  const buttons = await visitor.locator('main button').allInnerTexts();
  for (const button of buttons.filter((words) => words.length > 1)) expect(text).not.toContain(button);
  const reopened = await decodeSquare(await visitor.pdf({ preferCSSPageSize: true }));
  expect(reopened).toBe(visitor.url());
});

test('the paper of a plan without aids of the State leaves out their rules, not what must not be signed', async ({
  visitor,
}) => {
  await openPlan(visitor, '#travaux=180000');
  const { text } = await printed(visitor);
  expect(text).toContain(plain(real.signature.titre));
  expect(text).not.toContain('Le plafond des dotations de l’État');
});

test('the largest plan, its year of running costs too, prints on two pages at most', async ({ visitor }) => {
  await openPlan(visitor);
  await beginPlan(visitor);
  const choices = visitor.locator('main select:not([name])');
  await visitor.locator('main details').evaluateAll((all) => {
    for (const element of all) element.setAttribute('open', '');
  });
  while ((await choices.count()) > 0) {
    await choices.first().evaluate((choice) => choice.parentElement?.querySelector('button')?.click());
  }
  for (const field of await visitor.locator('main table [inputmode="decimal"]').all())
    await field.fill('10000');
  const { text, pages } = await printed(visitor);
  expect(text).toContain('Énergie, entretien, assurance');
  expect(pages).toBeLessThanOrEqual(2);
});
