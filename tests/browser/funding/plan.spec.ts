import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import {
  addLine,
  amountField,
  beginPlan,
  figuresOf,
  openPlan,
  planAddress,
  school,
  unfold,
  verdictOn,
} from '../plan.ts';
import { planTexts } from '../questionnaire.ts';
import { expect, hydrated, plain, test } from '../visitor.ts';

/** A sentence of the plan with its amount, its spaces plain. */
function said(sentence: string, ecart: string): string {
  return plain(interpolate(sentence, { ecart, total: '180 000 €' }));
}

test('a plan is made by keyboard alone: amounts, what is missing on the commune, and the rules say what they find', async ({
  visitor,
}) => {
  await openPlan(visitor);
  await visitor.getByLabel(planTexts.premier.nom).focus();
  await visitor.keyboard.type('180000');
  await visitor.keyboard.press('Tab');
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('textbox', { name: 'Travaux en euros' })).toBeFocused();
  await visitor.keyboard.press('Tab');
  await expect(amountField(visitor, 'travaux')).toHaveValue('180 000');
  await expect(visitor.locator('#plan-detr-note')).toContainText(/36\s000\s€/);
  expect(await unfold(visitor, 'plancher-de-la-detr')).toContain('au moins 36 000 €');
  await amountField(visitor, 'detr').focus();
  await visitor.keyboard.type('150000 €');
  await visitor.keyboard.press('Tab');
  await expect(amountField(visitor, 'detr')).toHaveValue('150 000');
  await expect(verdictOn(visitor, 'equilibre')).toContainText(said(planTexts.manque, '30 000 €'), {
    useInnerText: true,
  });
  await expect(verdictOn(visitor, 'plafond-des-dotations')).toHaveAttribute('data-state', 'broken');
  const offer = interpolate(planTexts.solder, { ecart: '30 000 €' });
  await visitor.getByRole('button', { name: offer }).focus();
  await visitor.keyboard.press('Enter');
  await expect(verdictOn(visitor, 'equilibre')).toHaveAttribute('data-state', 'kept');
  await expect(amountField(visitor, 'fonds-propres')).toHaveValue('30 000');
  await expect(amountField(visitor, 'fonds-propres')).toBeFocused();
  await expect(verdictOn(visitor, 'part-du-maitre-d-ouvrage')).toHaveAttribute('data-state', 'broken');
  await expect(figuresOf(visitor)).not.toContainText(planTexts.brefEquilibre);
  await figuresOf(visitor).getByRole('link', { name: planTexts.brefEnfreint }).click();
  await expect(visitor.getByRole('heading', { name: planTexts.verifications })).toBeInViewport();
  await expect(amountField(visitor, 'fonds-propres')).toHaveValue('30 000');
  const drawn = await visitor.getByRole('img').nth(1).getAttribute('aria-label');
  expect(plain(drawn ?? '')).toContain(
    'DETR (dotation d’équipement des territoires ruraux) 150 000 €, 83,3 %',
  );
});

test('the address holds the plan: reload, Back from the page of an aid, and a link reopen it', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  await expect(figuresOf(visitor)).toContainText(said(planTexts.brefManque, '38 000 €'), {
    useInnerText: true,
  });
  await visitor.locator('[name="etat-detr"]').selectOption('accordee');
  await addLine(visitor, 'etude');
  await expect(amountField(visitor, 'etude')).toBeFocused();
  // A name, an amount with what is done with it, a share: as the head says.
  const cells = await visitor
    .locator('#plan-lignes tr')
    .evaluateAll((rows) => rows.map(({ children }) => children.length));
  expect(new Set(cells)).toEqual(new Set([3]));
  await amountField(visitor, 'etude').fill('12 500,50');
  await amountField(visitor, 'etude').blur();
  await expect(visitor).toHaveURL(/#etude=12500\.50&travaux=180000&detr=72000~accordee/);
  await visitor.reload();
  await hydrated(visitor);
  await expect(amountField(visitor, 'etude')).toHaveValue('12 500,50');
  await expect(visitor.locator('[name="etat-detr"]')).toHaveValue('accordee');
  await visitor.getByRole('rowheader').getByRole('link', { name: /^DETR/ }).click();
  await expect(visitor).toHaveURL(/\/financements\/detr\/$/);
  await visitor.goBack();
  await expect(figuresOf(visitor)).toContainText(said(planTexts.brefManque, '50 500,50 €'), {
    useInnerText: true,
  });
});

test('the tax is counted line by line at rates that one sees, changes and finds again; a purchase waits for its own', async ({
  visitor,
}) => {
  await openPlan(visitor, '#achat=50000&travaux=180000&imprevus=9000&fonds-propres=239000');
  const foot = (kind: string) => visitor.locator(`tfoot [data-kind="${kind}"] td`).first();
  const rate = (line: string) => visitor.locator(`[name="tva-${line}"]`);
  const advance = verdictOn(visitor, 'tva');
  await expect(rate('travaux').locator('option:checked')).toHaveText(/^TVA 20\s%$/);
  await expect(foot('total')).toHaveText(/^239\s000\s€$/);
  await expect(foot('with-tax')).toHaveText('à préciser');
  await expect(advance).toContainText('Achat d’un bâtiment');
  await rate('achat').selectOption({ label: 'sans TVA' });
  // 36 000 € and 1 800 €.
  await expect(foot('tax')).toHaveText(/^37\s800\s€$/);
  await expect(foot('with-tax')).toHaveText(/^276\s800\s€$/);
  await expect(advance).toContainText(/276\s800\s€/);
  await rate('imprevus').selectOption('autre');
  const other = visitor.getByRole('textbox', { name: 'Taux de TVA en pour cent : Imprévus' });
  await expect(foot('with-tax')).toHaveText('à préciser');
  await other.fill('12,5');
  await other.blur();
  await expect(foot('tax')).toHaveText(/^37\s125\s€$/);
  await expect(visitor).toHaveURL(/#achat=50000~0&travaux=180000&imprevus=9000~12\.5&fonds-propres=239000$/);
  await visitor.reload();
  await hydrated(visitor);
  await expect(rate('achat').locator('option:checked')).toHaveText('sans TVA');
  await expect(other).toHaveValue('12,5');
  await expect(foot('tax')).toHaveText(/^37\s125\s€$/);
  // The plan itself stays before tax.
  await expect(verdictOn(visitor, 'equilibre')).toHaveAttribute('data-state', 'kept');
});

test('what is signed is a question with what to ask before signing', async ({ visitor }) => {
  await openPlan(visitor, school);
  await visitor.getByText(planTexts.precisions, { exact: true }).click();
  const question = amountField(visitor, 'signe');
  await expect(question).toHaveAccessibleDescription(/architecte.*préfecture/);
  await question.selectOption('oui');
  await expect(verdictOn(visitor, 'signature')).toHaveAttribute('data-state', 'broken');
  await question.selectOption('non');
  await expect(verdictOn(visitor, 'signature')).toHaveAttribute('data-state', 'kept');
});

test('a blank plan has a few rows; others are added, left out, kept in the address, and put back', async ({
  visitor,
}) => {
  await openPlan(visitor);
  const investment = visitor.locator('#plan-lignes');
  await expect(investment).toBeHidden();
  await beginPlan(visitor);
  await expect(investment.getByRole('textbox')).toHaveCount(7);
  await addLine(visitor, 'achat');
  await addLine(visitor, 'dsil');
  await expect(amountField(visitor, 'dsil')).toBeFocused();
  await amountField(visitor, 'dsil').fill('20000');
  await visitor.getByRole('button', { name: interpolate(planTexts.retirer, { ligne: 'Imprévus' }) }).click();
  await expect(visitor).toHaveURL(
    /#etude=0&achat=0&travaux=0&detr=0&dsil=20000&region-contrat=0&departement-fonds=0$/,
  );
  await visitor.reload();
  await hydrated(visitor);
  await expect(amountField(visitor, 'dsil')).toHaveValue('20 000');
  await expect(amountField(visitor, 'imprevus')).toHaveCount(0);
  const remove = interpolate(planTexts.retirer, {
    ligne: 'DSIL (dotation de soutien à l’investissement local)',
  });
  await visitor.getByRole('button', { name: remove }).click();
  await expect(amountField(visitor, 'dsil')).toHaveCount(0);
  await visitor.getByRole('button', { name: planTexts.annuler, exact: true }).click();
  await expect(amountField(visitor, 'dsil')).toHaveValue('20 000');
});

test('an amount that cannot be read is explained at its field, and counts for nothing', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  const field = amountField(visitor, 'travaux');
  const note = visitor.locator('#plan-travaux-note');
  await field.fill('180 mille');
  await expect(note).toHaveCount(0);
  await field.blur();
  await expect(note).toContainText('« 180 mille »');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/180 mille/);
  await expect(figuresOf(visitor)).toContainText(planTexts.faute);
  await field.fill('180000');
  await expect(note).toHaveCount(0);
  await visitor.getByText(planTexts.precisions).click();
  await amountField(visitor, 'retenue').fill('200000');
  await amountField(visitor, 'retenue').blur();
  await expect(visitor.locator('#plan-retenue-aide')).toContainText(/180\s000\s€/);
});

test('several faults are counted in view, with a link to each field; rules wait, and nothing is said in excess', async ({
  visitor,
}) => {
  await openPlan(visitor, school);
  for (const [line, typed] of [
    ['travaux', '180 mille'],
    ['detr', '-5'],
  ] as const) {
    await amountField(visitor, line).fill(typed);
    await amountField(visitor, line).blur();
  }
  const summary = visitor.locator('p.error');
  await expect(summary).toContainText(interpolate(planTexts.fautes, { nombre: 2 }));
  for (const [index, line] of ['travaux', 'detr'].entries()) {
    await summary.getByRole('link').nth(index).click();
    await expect(amountField(visitor, line)).toBeFocused();
  }
  await expect(summary.getByRole('link')).toHaveCount(2);
  await expect(visitor.getByText(planTexts.nonVerifiees)).toBeVisible();
  await expect(verdictOn(visitor, 'equilibre')).toHaveCount(0);
  await expect(visitor.getByText(planTexts.enTrop)).toHaveCount(0);
  await expect(visitor).toHaveURL(/#travaux=0&/);
});

test('a damaged address gives what can be read, and names the rest', async ({ visitor }) => {
  await openPlan(visitor, '#travaux=180000&garage=5');
  await expect(visitor.getByRole('status').first()).toContainText('garage=5');
  await expect(amountField(visitor, 'travaux')).toHaveValue('180 000');
});

test('erasing can be undone', async ({ visitor }) => {
  await openPlan(visitor, school);
  await visitor.getByRole('button', { name: planTexts.effacer }).click();
  await expect(amountField(visitor, 'travaux')).toHaveValue('');
  await expect(visitor).toHaveURL(planAddress);
  await expect(visitor.getByRole('button', { name: planTexts.retablir, exact: true })).toBeFocused();
  await visitor.keyboard.press('Enter');
  await expect(amountField(visitor, 'travaux')).toHaveValue('180 000');
});

test('what a rule gives an aid is put in its row at one press, as no more than hoped for, and taken back', async ({
  visitor,
}) => {
  await openPlan(visitor, '#travaux=180000&detr=0');
  const field = amountField(visitor, 'detr');
  const button = visitor.getByRole('button', {
    name: interpolate(planTexts.mettre, { montant: '36 000 €' }),
  });
  const [above, below] = [await field.boundingBox(), await button.boundingBox()];
  expect(below?.y, 'under its field').toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await expect(field).toHaveValue('');
  await button.click();
  await expect(field).toHaveValue('36 000');
  await expect(field).toBeFocused();
  await expect(button).toHaveCount(0);
  await expect(visitor.locator('[name="etat-detr"]')).toHaveValue('envisagee');
  await expect(figuresOf(visitor)).toContainText(planTexts.rienAccorde);
  await visitor.getByRole('button', { name: planTexts.annuler, exact: true }).click();
  await expect(field).toHaveValue('');
});

test('a blank plan shows an example, which fills it, and goes as soon as it is begun', async ({
  visitor,
}) => {
  const { exemple } = planTexts;
  if (exemple === undefined) throw new Error('the site has no example of a plan');
  await openPlan(visitor);
  const example = visitor.locator('.panel', {
    has: visitor.getByRole('link', { name: exemple.lien }),
  });
  await expect(example).toContainText(plain(exemple.mention), { useInnerText: true });
  await expect(example.getByRole('img')).toHaveCount(2);
  await visitor.getByRole('link', { name: exemple.lien }).click();
  await expect(visitor).toHaveURL(new RegExp(`#${exemple.plan}$`));
  await expect(figuresOf(visitor)).toContainText(planTexts.brefPromis);
  await expect(example).toHaveCount(0);
});

test('a blank plan asks for its cost first, which goes to its line, and prints once it has an amount', async ({
  visitor,
}) => {
  const { nom, ligne } = planTexts.premier;
  await openPlan(visitor);
  const first = visitor.getByLabel(nom, { exact: true });
  const printing = visitor.getByRole('button', { name: planTexts.imprimer, exact: true });
  await expect(printing).toBeHidden();
  await first.fill('180 mille');
  await first.press('Enter');
  await expect(first, 'what cannot be read is explained at its field, and kept').toBeFocused();
  await expect(first).toHaveValue('180 mille');
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expect(first).toHaveAccessibleDescription(/180 mille/);
  await expect(visitor).toHaveURL(planAddress);
  await expect(amountField(visitor, ligne)).toBeHidden();
  await first.fill('180000');
  await first.press('Enter');
  await expect(amountField(visitor, ligne)).toHaveValue('180 000');
  await expect(amountField(visitor, ligne)).toBeFocused();
  await expect(first).toHaveCount(0);
  await expect(printing).toBeVisible();
  await expect(visitor.locator('li[data-state] b'), 'nothing pays yet: no rule is broken').toHaveCount(0);
  await visitor.getByRole('button', { name: planTexts.annuler, exact: true }).click();
  await expect(first).toBeVisible();
});

test('what a rule finds broken is marked, what is to be kept in mind is apart, and nothing is left to the commune that it has not entered', async ({
  visitor,
}) => {
  const example = planTexts.exemple?.plan ?? '';
  await openPlan(visitor, `#${example}`);
  await expect(verdictOn(visitor, 'equilibre')).toHaveAttribute('data-state', 'kept');
  await expect(visitor.locator('li[data-state] b', { hasText: '!' })).toHaveCount(0);
  const reminders = visitor.getByRole('heading', { name: planTexts.rappels }).locator('+ ul > li');
  await expect(reminders).not.toHaveCount(0);
  await expect(figuresOf(visitor)).toContainText(planTexts.charge);
  await openPlan(visitor, '#travaux=180000&detr=60000&departement-fonds=100000');
  await expect(figuresOf(visitor)).toContainText(said(planTexts.brefManque, '20 000 €'), {
    useInnerText: true,
  });
  await expect(figuresOf(visitor)).not.toContainText(planTexts.charge);
  await expect(verdictOn(visitor, 'part-du-maitre-d-ouvrage').locator('b')).toHaveText('!');
});
