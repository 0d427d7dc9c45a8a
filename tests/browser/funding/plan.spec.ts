import { faultsInWords, UNCHECKED } from '../../../src/funding/plan/plan-sentences.ts';
import { real } from '../../support/funding/real-plan.ts';
import {
  addLine,
  amountField,
  beginPlan,
  figuresOf,
  firstField,
  openDetails,
  openPlan,
  planAddress,
  planButton,
  rowButtons,
  school,
  unfold,
  verdictOn,
} from '../plan.ts';
import { keepInTab, keptInTab } from '../project.ts';
import { expect, hydrated, plain, test } from '../visitor.ts';

test('a plan is made by keyboard alone: amounts, what is missing on the commune, and the rules say what they find', async ({
  visitor,
}) => {
  await openPlan(visitor);
  await firstField(visitor).focus();
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
  await expect(verdictOn(visitor, 'equilibre')).toContainText(/30\s000\s€/);
  await expect(verdictOn(visitor, 'plafond-des-dotations')).toHaveAttribute('data-state', 'broken');
  await rowButtons(visitor, 'fonds-propres')
    .filter({ hasText: /30\s000\s€/ })
    .focus();
  await visitor.keyboard.press('Enter');
  await expect(verdictOn(visitor, 'equilibre')).toHaveAttribute('data-state', 'kept');
  await expect(amountField(visitor, 'fonds-propres')).toHaveValue('30 000');
  await expect(amountField(visitor, 'fonds-propres')).toBeFocused();
  await expect(verdictOn(visitor, 'part-du-maitre-d-ouvrage')).toHaveAttribute('data-state', 'broken');
  await figuresOf(visitor).getByRole('link').click();
  await expect(visitor.locator('#verifications')).toBeInViewport();
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
  await expect(figuresOf(visitor)).toContainText(/38\s000\s€/);
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
  await expect(visitor).toHaveURL(/#etude=12500\.5&travaux=180000&detr=72000~accordee/);
  await visitor.reload();
  await hydrated(visitor);
  await expect(amountField(visitor, 'etude')).toHaveValue('12 500,50');
  await expect(visitor.locator('[name="etat-detr"]')).toHaveValue('accordee');
  await visitor.getByRole('rowheader').getByRole('link', { name: /^DETR/ }).click();
  await expect(visitor).toHaveURL(/\/financements\/detr\/$/);
  // Changed by another tool meanwhile.
  await keepInTab(visitor, { ...(await keptInTab(visitor)), signed: true });
  await visitor.goBack();
  await expect(figuresOf(visitor)).toContainText(/50\s500,50\s€/);
  await expect(visitor.locator('[name="signe"]')).toHaveValue('oui');
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
  await openDetails(visitor);
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
  await rowButtons(visitor, 'imprevus').click();
  await expect(visitor).toHaveURL(
    /#etude=0&achat=0&travaux=0&detr=0&dsil=20000&region-contrat=0&departement-fonds=0$/,
  );
  await visitor.reload();
  await hydrated(visitor);
  await expect(amountField(visitor, 'dsil')).toHaveValue('20 000');
  await expect(amountField(visitor, 'imprevus')).toHaveCount(0);
  await rowButtons(visitor, 'dsil').last().click();
  await expect(amountField(visitor, 'dsil')).toHaveCount(0);
  await planButton(visitor, 'annuler').click();
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
  await expect(figuresOf(visitor)).toContainText(faultsInWords([1]) ?? '');
  await field.fill('180000');
  await expect(note).toHaveCount(0);
  await openDetails(visitor);
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
  await expect(summary).toContainText(faultsInWords([1, 2]) ?? '');
  for (const [index, line] of ['travaux', 'detr'].entries()) {
    await summary.getByRole('link').nth(index).click();
    await expect(amountField(visitor, line)).toBeFocused();
  }
  await expect(summary.getByRole('link')).toHaveCount(2);
  await expect(visitor.getByText(UNCHECKED)).toBeVisible();
  await expect(verdictOn(visitor, 'equilibre')).toHaveCount(0);
  await expect(visitor.locator('[data-kind="gap"]')).toHaveCount(0);
  await expect(visitor).toHaveURL(/#travaux=0&/);
});

test('a damaged address gives what can be read, and names the rest', async ({ visitor }) => {
  await openPlan(visitor, '#travaux=180000&garage=5');
  await expect(visitor.locator('main p.warning')).toContainText('garage');
  await expect(amountField(visitor, 'travaux')).toHaveValue('180 000');
});

test('a link followed while an amount is typed opens its plan', async ({ visitor }) => {
  await openPlan(visitor, school);
  await amountField(visitor, 'travaux').evaluate((field: HTMLInputElement) => {
    field.value = '1';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    location.hash = '#travaux=90000';
    // What is typed is written in the address now, before the page is told of the link.
    dispatchEvent(new Event('beforeprint'));
  });
  await expect(amountField(visitor, 'travaux')).toHaveValue('90 000');
});

test('erasing can be undone', async ({ visitor }) => {
  await openPlan(visitor, school);
  await planButton(visitor, 'effacer').click();
  await expect(amountField(visitor, 'travaux')).toHaveValue('');
  await expect(visitor).toHaveURL(planAddress);
  await expect(planButton(visitor, 'annuler')).toBeFocused();
  await visitor.keyboard.press('Enter');
  await expect(amountField(visitor, 'travaux')).toHaveValue('180 000');
});

test('what a rule gives an aid is put in its row at one press, as no more than hoped for, and taken back', async ({
  visitor,
}) => {
  await openPlan(visitor, '#travaux=180000&detr=0');
  const field = amountField(visitor, 'detr');
  const button = rowButtons(visitor, 'detr').filter({ hasText: /36\s000\s€/ });
  const [above, below] = [await field.boundingBox(), await button.boundingBox()];
  expect(below?.y, 'under its field').toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await expect(field).toHaveValue('');
  await button.click();
  await expect(field).toHaveValue('36 000');
  await expect(field).toBeFocused();
  await expect(button).toHaveCount(0);
  await expect(visitor.locator('[name="etat-detr"]')).toHaveValue('envisagee');
  await planButton(visitor, 'annuler').click();
  await expect(field).toHaveValue('');
});

test('a blank plan shows an example, which fills it, and goes as soon as it is begun', async ({
  visitor,
}) => {
  const { exemple } = real.page;
  if (exemple === undefined) throw new Error('the site has no example of a plan');
  await openPlan(visitor);
  const example = visitor.locator('.panel', { hasText: exemple.mention });
  await expect(example.getByRole('img')).toHaveCount(2);
  await example.getByRole('link').click();
  await expect(visitor).toHaveURL(new RegExp(`#${exemple.plan}$`));
  await expect(verdictOn(visitor, 'equilibre')).toHaveAttribute('data-state', 'kept');
  await expect(example).toHaveCount(0);
});

test('a blank plan asks for its cost first, which goes to its line, and prints once it has an amount', async ({
  visitor,
}) => {
  const ligne = real.page.coutDe;
  await openPlan(visitor);
  const first = firstField(visitor);
  const printing = planButton(visitor, 'imprimer');
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
  await planButton(visitor, 'annuler').click();
  await expect(first).toBeVisible();
});

test('what a rule finds broken is marked, what is to be kept in mind is apart, and nothing is left to the commune that it has not entered', async ({
  visitor,
}) => {
  await openPlan(visitor, `#${real.page.exemple?.plan ?? ''}`);
  await expect(verdictOn(visitor, 'equilibre')).toHaveAttribute('data-state', 'kept');
  await expect(visitor.locator('li[data-state] b', { hasText: '!' })).toHaveCount(0);
  await expect(visitor.locator('h3 + ul > li[data-state]')).not.toHaveCount(0);
  await expect(figuresOf(visitor).locator('p')).toHaveCount(4);
  await openPlan(visitor, '#travaux=180000&detr=60000&departement-fonds=100000');
  await expect(figuresOf(visitor)).toContainText(/20\s000\s€/);
  await expect(figuresOf(visitor).locator('p')).toHaveCount(3);
  await expect(verdictOn(visitor, 'part-du-maitre-d-ouvrage').locator('b')).toHaveText('!');
});
