import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import { real } from '../../support/funding/real-plan.ts';
import { amountField, beginPlan, openPlan, school, verdictOn } from '../plan.ts';
import { planTexts } from '../questionnaire.ts';
import { decodeSquare } from '../square.ts';
import { expect, plain, printed, test } from '../visitor.ts';

test('the file for a spreadsheet holds the lines, their exact amounts, the totals and the rules', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const download = visitor.waitForEvent('download');
  await visitor.getByRole('button', { name: planTexts.tableur }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${planTexts.fichier}.csv`);
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
  expect(text).toContain(plain(planTexts.portee));
  expect(text).toContain(plain(planTexts.carre));
  expect(text).toMatch(/TVA 36 000 €/);
  expect(text).toMatch(/Total toutes taxes comprises 216 000 €/);
  expect(text.indexOf('Signature')).toBeGreaterThan(text.lastIndexOf('À trouver'));
  expect(text).toContain(plain(interpolate(planTexts.manque, { ecart: '38 000 €', total: '180 000 €' })));
  expect(text).toContain('180 000 € de travaux');
  expect(text).toMatch(/[✓!]/);
  for (const button of [planTexts.lien, planTexts.ajouterDepense]) expect(text).not.toContain(button);
  const reopened = await decodeSquare(await visitor.pdf({ preferCSSPageSize: true }));
  expect(reopened).toBe(visitor.url());
});

test('rules and sources take sheets of their own, after the plan, for who asks', async ({ visitor }) => {
  await openPlan(visitor, school);
  await visitor.getByLabel(planTexts.imprimerRegles).check();
  const { sides, pages } = await printed(visitor);
  expect(pages).toBeLessThanOrEqual(3);
  expect(sides[0]).not.toContain('Code général des collectivités territoriales');
  expect(sides[1]).toContain('Code général des collectivités territoriales');
  expect(sides[1]).toContain('au moins 20 %');
});

test('the paper of a plan without aids of the State leaves out their rules, not what must not be signed', async ({
  visitor,
}) => {
  await openPlan(visitor, '#travaux=180000');
  const { text } = await printed(visitor);
  expect(text).toContain(plain(real.signing.title));
  expect(text).not.toContain('Le plafond des dotations de l’État');
});

test('the paper of a plan with a field to correct says so, with what it counts, and holds no verdict', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const refusal = verdictOn(visitor, 'refus');
  await expect(refusal).toHaveCount(1);
  await amountField(visitor, 'detr').fill('mille');
  await amountField(visitor, 'travaux').focus();
  await expect(refusal, 'what another refusal would cost is not known').toHaveCount(0);
  const { text, pages } = await printed(visitor);
  expect(pages).toBe(1);
  expect(text).toContain(plain(`${planTexts.faute} DETR`));
  expect(text).toContain(`${plain(planTexts.cout)} 180 000 €`);
  expect(text).toContain(`${plain(planTexts.aides)} 30 000 €`);
  expect(text).toContain(plain(planTexts.nonVerifiees));
  expect(text).not.toContain(planTexts.aTrouver);
  expect(text).not.toMatch(/[✓!]/);
});

test('the largest plan, its year of running costs too, prints on two pages at most', async ({ visitor }) => {
  await openPlan(visitor);
  await beginPlan(visitor);
  const choices = visitor.locator('main select:not([name])');
  for (const details of await visitor.locator('main details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''));
  }
  while ((await choices.count()) > 0) {
    await choices.first().evaluate((choice) => choice.parentElement?.querySelector('button')?.click());
  }
  for (const field of await visitor.locator('main table [inputmode="decimal"]').all())
    await field.fill('10000');
  const { text, pages } = await printed(visitor);
  expect(text).toContain('Énergie, entretien, assurance');
  expect(pages).toBeLessThanOrEqual(2);
});

test('an empty plan prints on one page, its rows to be filled in by hand', async ({ visitor }) => {
  await openPlan(visitor);
  const { text, pages } = await printed(visitor);
  expect(pages).toBe(1);
  expect(text).not.toContain('dans votre plan');
  for (const line of ['Imprévus', 'Département, fonds d’investissement rural', 'Total']) {
    expect(text).toContain(line);
  }
  expect(text).not.toContain(plain(planTexts.premier.nom));
  expect(text).not.toContain(plain(planTexts.exemple?.lien ?? ''));
  // A year of running prints once it has an amount.
  expect(text).not.toContain('Énergie, entretien, assurance');
});

test('the place named in the tab is on the plan and on its paper, never in its address', async ({
  visitor,
}) => {
  await visitor.goto('/financements/');
  const place = {
    kind: 'commune',
    name: 'Saint-Imaginaire',
    label: 'Saint-Imaginaire, 50000',
    postcode: '50000',
    code: '50999',
    grouping: 'Communauté imaginaire',
    inhabitants: 400,
  };
  await visitor.evaluate((value) => sessionStorage.setItem('lieu', value), JSON.stringify(place));
  await openPlan(visitor, school);
  await expect(visitor.getByText(`· ${place.name}`)).toBeVisible();
  expect((await printed(visitor)).text).toContain(place.name);
  await amountField(visitor, 'travaux').fill('5');
  await expect(visitor).toHaveURL(/#travaux=5&/);
  expect(decodeURIComponent(visitor.url())).not.toContain(place.name);
});

test('the segments of the drawing are told apart without colour: by name and amount, by edge, the owner’s by its dark', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const segments = visitor.getByRole('img').nth(1).locator('> *');
  const words = (await visitor.getByRole('img').nth(1).locator('+ p > *').allInnerTexts()).map(plain);
  expect(words[0]).toMatch(/DETR 72 000 € · demandée$/);
  expect(words.at(-1)).toMatch(/À trouver 38 000 €$/);
  const widths = await segments.evaluateAll((list) => list.map((one) => one.getBoundingClientRect().width));
  const total = widths.reduce((sum, width) => sum + width, 0);
  expect(widths.map((width) => Math.round((width / total) * 10))).toEqual([4, 2, 2, 2]);
  for (const segment of (await segments.all()).slice(1)) {
    await expect(segment).toHaveCSS('border-inline-start-width', '2px');
  }
  await expect(segments.nth(3)).toHaveCSS('outline-style', 'dashed');
});

test('the smallest share is seen in its bar, first or last, between edges', async ({ visitor }) => {
  for (const width of [320, 1280]) {
    await visitor.setViewportSize({ width, height: 844 });
    await openPlan(visitor, '#etude=1&travaux=180000&detr=180000&fonds-propres=1');
    for (const bar of await visitor
      .getByRole('img')
      .filter({ has: visitor.locator('[data-look]') })
      .all())
      for (const segment of await bar.locator('> *').all())
        expect((await segment.boundingBox())?.width, `${width} wide`).toBeGreaterThanOrEqual(6);
  }
});

test('each segment has its words below the bar, whatever its width', async ({ visitor }) => {
  for (const width of [320, 390, 1280]) {
    await visitor.setViewportSize({ width, height: 844 });
    await openPlan(
      visitor,
      '#travaux=180000&imprevus=900&detr=70000&region-contrat=30000&dsil=29000&europe=4000',
    );
    for (const bar of await visitor.getByRole('img').all()) {
      const words = bar.locator('+ p > *');
      await expect(words, `${width} wide`).toHaveCount(await bar.locator('> *').count());
      for (const one of await words.all()) {
        await one.scrollIntoViewIfNeeded();
        await expect(one).toBeInViewport({ ratio: 0.95 });
      }
    }
  }
});

test('a fold stays open under the caret, whatever its fields hold meanwhile', async ({ visitor }) => {
  await openPlan(visitor, '#travaux=180000&retenue=90000&animation=5000');
  for (const line of ['retenue', 'animation']) {
    const field = amountField(visitor, line);
    await field.fill('');
    await field.pressSequentially('0120000');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('0120000');
  }
});

test('a plan erased comes back, even after another was asked for without a cost', async ({ visitor }) => {
  await openPlan(visitor, '#travaux=180000');
  await visitor.getByRole('button', { name: planTexts.effacer }).click();
  await visitor.getByRole('button', { name: planTexts.premier.bouton }).click();
  await visitor.getByRole('button', { name: planTexts.retablir }).click();
  await expect(amountField(visitor, 'travaux')).toHaveValue(/^180.000$/);
});

test('a line left out comes back, even after another was looked for and the paper chosen', async ({
  visitor,
}) => {
  await openPlan(visitor, '#travaux=180000');
  await visitor.getByRole('button', { name: interpolate(planTexts.retirer, { ligne: 'Travaux' }) }).click();
  await visitor.getByLabel(planTexts.imprimerRegles).check();
  await visitor.getByLabel(planTexts.ajouterDepense).first().selectOption({ index: 1 });
  await visitor.getByRole('button', { name: planTexts.annuler }).click();
  await expect(amountField(visitor, 'travaux')).toHaveValue(/^180.000$/);
});

test('a link to a field to correct moves the reader, not the history', async ({ visitor }) => {
  await openPlan(visitor, '#travaux=180000&detr=1000');
  const field = amountField(visitor, 'detr');
  await field.fill('mille');
  await amountField(visitor, 'travaux').focus();
  const entries = await visitor.evaluate(() => history.length);
  await visitor.locator('p.error a').click();
  await expect(field).toBeFocused();
  expect(await visitor.evaluate(() => history.length)).toBe(entries);
  await expect(visitor).toHaveURL(/#travaux=180000&detr=0$/);
});
