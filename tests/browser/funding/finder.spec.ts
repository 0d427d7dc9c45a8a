import type { Locator, Page } from '@playwright/test';
import { territory } from '../../support/territory/real-territory.ts';
import {
  aids,
  EXPENSES,
  NEAREST,
  PROGRAMMES,
  SIZE_UNKNOWN,
} from '../../../src/funding/finder/finder-sentences.ts';
import {
  expenseChoice,
  fieldError,
  finderAddress,
  finderField,
  moreFields,
  openFinder,
  stageField,
} from '../finder.ts';
import { planResources, schemes, siteDetails } from '../questionnaire.ts';
import { axeFaults, expect, hydrated, plain, printed, test } from '../visitor.ts';

const open = schemes.filter(({ value }) => value.statut !== 'clos');

/** An open aid of the site, whichever editors keep: the first that a test asks for. */
function someAid(isSuch: (aid: (typeof open)[number]['value']) => boolean): string {
  const found = open.find(({ value }) => isSuch(value));
  if (found === undefined) throw new Error('the site has no such aid');
  return found.id;
}

const withoutWorks = someAid(
  ({ nature, depenses }) => nature === 'financement' && !depenses.includes('travaux'),
);
const withoutStudy = someAid(
  ({ nature, depenses }) => nature === 'financement' && !depenses.includes('etude'),
);
const forMembers = someAid(({ programmes: asked }) => asked.length > 0 && !asked.includes('gal-leader'));

/** A small commune whose name begins no other. */
const village = territory.communes.find(
  ({ name, inhabitants }) =>
    inhabitants < 1000 && territory.communes.filter((other) => other.name.startsWith(name)).length === 1,
);
const intercommunality = territory.groupings[0]?.name ?? '';

/** The aids to begin with, whatever programme the commune is in, and their lines of the plan. */
const firstCalls = new Set(
  open
    .filter(({ value }) => value.premierAppel !== undefined && value.programmes.length === 0)
    .map(({ id }) => id),
);
const lines = planResources.filter(({ page }) => page !== undefined && firstCalls.has(page));

/** What the address of a plan holds. */
async function planParts(link: Locator): Promise<Map<string, string>> {
  const [, hash = ''] = ((await link.getAttribute('href')) ?? '').split('#');
  return new Map(new URLSearchParams(hash));
}

function titleOf(id: string): string {
  return schemes.find((scheme) => scheme.id === id)?.value.title ?? '';
}

/** The rows of the groups, those folded included. */
function rows(visitor: Page) {
  return visitor.locator('main :is(#liste, h3, summary) + ul.unmarked > li:not(:has(ul))');
}

function rowOf(visitor: Page, id: string) {
  return rows(visitor).filter({ has: visitor.locator(`a[href$="/${id}/"]`) });
}

/** The rows of the first calls, under the title of the result. */
function firstCallRows(visitor: Page) {
  return visitor.locator('#liste + ul > li');
}

function count(visitor: Page) {
  return visitor.locator('#liste');
}

/** Types the beginning of a name and takes the place that it names. */
async function choosePlace(visitor: Page, name: string): Promise<void> {
  await finderField(visitor, 'commune').pressSequentially(name);
  await visitor.getByRole('option', { name }).first().click();
}

test('a mayor of 400 inhabitants with works finds what may pay them, and why; Back keeps it', async ({
  visitor,
}) => {
  await openFinder(visitor);
  await expect(rows(visitor)).toHaveCount(open.length);
  await moreFields(visitor).click();
  await stageField(visitor).selectOption('travaux');
  await finderField(visitor, 'habitants').fill('400');
  await expect(visitor).toHaveURL(/#etape=travaux&habitants=400$/);
  await expect(firstCallRows(visitor).first()).toContainText(titleOf('detr'));
  await expect(
    visitor.locator('summary + ul > li').filter({ has: visitor.locator('a[href$="/leader/"]') }),
    'folded: it is to check',
  ).toHaveCount(1);
  await expect(rowOf(visitor, withoutWorks)).toHaveCount(0);
  const detr = rowOf(visitor, 'detr');
  const why = detr.getByText('utile pour les travaux');
  await expect(why).toBeHidden();
  await visitor.getByRole('button', { name: 'Afficher les raisons' }).click();
  await expect(why).toHaveText(/^utile pour les travaux.; 400.habitants.: dans la limite de 2.000$/);
  const status = await count(visitor).textContent();
  const shown = await rows(visitor).count();
  await visitor.getByRole('link', { name: titleOf('detr') }).click();
  await expect(visitor).toHaveURL(/\/detr\/$/);
  await visitor.goBack();
  await hydrated(visitor);
  await expect(finderField(visitor, 'habitants')).toHaveValue('400');
  await expect(stageField(visitor)).toHaveValue('travaux');
  await expect(count(visitor)).toHaveText(status ?? '');
  await expect(rows(visitor)).toHaveCount(shown);
  await visitor.getByRole('button', { name: 'Afficher les raisons' }).click();
  const { text } = await printed(visitor);
  expect(text).toContain(plain(status ?? ''));
  expect(text).toContain('utile pour les travaux');
  expect(text).not.toContain(
    plain((await stageField(visitor).locator('option').first().textContent()) ?? ''),
  );
});

test('a commune says its size, and is in no address; a grouping says none', async ({ visitor }) => {
  await openFinder(visitor);
  const size = finderField(visitor, 'habitants');
  const { name = '', code = '', inhabitants = 0 } = village ?? {};
  const choice = visitor.locator('label', { has: expenseChoice(visitor, 'travaux') });
  const height = (await choice.boundingBox())?.height;
  await choosePlace(visitor, name);
  expect((await choice.boundingBox())?.height, 'the choices keep their height').toBe(height);
  await expect(size).toHaveValue(String(inhabitants));
  await expect(size).toHaveAccessibleDescription(new RegExp(` ${siteDetails.territoire.anneePopulation} `));
  const calls = firstCallRows(visitor);
  await expect(calls.filter({ hasText: titleOf('detr') })).toHaveCount(1);
  await expenseChoice(visitor, 'travaux').check();
  await expect(visitor).toHaveURL(/\/trouver\/#depense=travaux$/);
  for (const said of [name, code, String(inhabitants)])
    expect(decodeURIComponent(visitor.url())).not.toContain(said);
  await visitor.getByRole('button', { name: 'Voir les aides' }).click();
  await visitor.reload();
  await hydrated(visitor);
  await expect(visitor.locator('dl')).toContainText(name);
  await expect(visitor.locator('dl')).toContainText(`${inhabitants} habitants`);
  await visitor.getByRole('button', { name: 'Modifier' }).click();
  await expect(visitor.getByRole('radio', { checked: true }).first()).toBeFocused();
  await finderField(visitor, 'commune').fill('');
  await expect(size).toHaveValue('');
  await choosePlace(visitor, intercommunality);
  await expect(size).toHaveValue('');
  await expect(calls.filter({ hasText: titleOf('detr') })).toContainText(new RegExp(SIZE_UNKNOWN, 'i'));
});

test('aids put in the plan go there with the expense and its amount, and stay with the choices', async ({
  visitor,
}) => {
  await openFinder(visitor, '#habitants=400');
  // A link opens the form, unfolded.
  await expenseChoice(visitor, 'travaux').check();
  const amount = finderField(visitor, 'montant');
  await amount.fill('180000 euros et des');
  await amount.press('Enter');
  await expect(amount).toHaveAttribute('aria-invalid', 'true');
  await expect(amount).toBeFocused();
  await amount.fill('180 000');
  await amount.press('Enter');
  const detr = rowOf(visitor, 'detr');
  await expect(detr).toContainText(/36.000.€/);
  const add = detr.getByRole('button', { name: /^Ajouter au plan/ });
  const toPlan = visitor.locator('main a[href*="/financements/plan/"]');
  await add.click();
  await expect(add).toHaveAttribute('aria-pressed', 'true');
  await expect(toPlan).toBeInViewport();
  const added = await planParts(toPlan);
  expect(new Set(added.keys()), 'of those offered, one is added alone').toEqual(new Set(['travaux', 'detr']));
  expect([added.get('travaux'), added.get('detr')]).toEqual(['180000', '36000']);
  await expect(visitor).toHaveURL(/#depense=travaux&montant=180000&habitants=400&aides=.*\bdetr\b/);
  await visitor.reload();
  await hydrated(visitor);
  await expect(add).toHaveAttribute('aria-pressed', 'true');
  await add.click();
  await expect(add).toHaveAttribute('aria-pressed', 'false');
  await expect(visitor).toHaveURL((url) => !url.hash.includes('detr'));
  // None is kept: those to begin with are offered again.
  const offered = new Set(['travaux', ...lines.map(({ id }) => id)]);
  await expect.poll(async () => new Set((await planParts(toPlan)).keys())).toEqual(offered);
});

test('what is left out is counted and explained, at 320 px too', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 320, height: 640 });
  await openFinder(visitor, '#depense=etude&habitants=2500&programmes=gal-leader&autre=non');
  const left = open.length - (await rows(visitor).count());
  expect(left).toBeGreaterThan(1);
  const summary = visitor.locator('summary', { hasText: aids(left) }).last();
  await summary.click();
  const others = summary.locator('xpath=..').locator('ul > li');
  await expect(others).toHaveCount(left);
  const reasons = summary.locator('xpath=..').locator('p');
  const said = await reasons.allTextContents();
  expect(new Set(said).size, 'each reason once').toBe(said.length);
  const reasonOf = (id: string) =>
    summary.locator('xpath=..').locator('p', {
      has: visitor.locator(`xpath=following-sibling::ul[1]//a[contains(@href, "/${id}/")]`),
    });
  await expect(reasonOf(withoutStudy)).toContainText(EXPENSES.etude.unmet, {
    ignoreCase: true,
  });
  await expect(reasonOf(forMembers)).toContainText('réservé à', { ignoreCase: true });
  await expect(visitor.getByRole('checkbox', { checked: true })).toHaveCount(2);
  expect(await axeFaults(visitor)).toEqual([]);
  const overflow = await visitor.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('with the keyboard alone: choose, mend a wrong number, tick, erase', async ({ visitor }) => {
  await openFinder(visitor);
  const press = async (...keys: string[]) => {
    for (const key of keys) await visitor.keyboard.press(key);
  };
  const size = finderField(visitor, 'habitants');
  await moreFields(visitor).focus();
  await press('Enter', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab');
  await expect(size).toBeFocused();
  await visitor.keyboard.type('beaucoup');
  const error = fieldError(visitor, 'habitants');
  await expect(error).toBeEmpty();
  await press('Enter');
  await expect(error).not.toBeEmpty();
  await expect(size).toHaveAttribute('aria-invalid', 'true');
  await expect(size).toBeFocused();
  await expect(visitor).toHaveURL(/#etape=niveau-2$/);
  await press('ControlOrMeta+a');
  await visitor.keyboard.type('3 500');
  await expect(error).toBeEmpty();
  await expect(visitor).toHaveURL(/#etape=niveau-2&habitants=3500$/);
  await press('Enter');
  await expect(count(visitor)).toBeFocused();
  await visitor.locator('summary', { hasText: PROGRAMMES }).focus();
  await press('Enter', 'Tab', 'Space');
  const first = visitor.getByRole('checkbox').first();
  await expect(first).toBeChecked();
  await expect(first).toBeFocused();
  await expect(visitor).toHaveURL(new RegExp(`&programmes=${await first.inputValue()}$`));
  await visitor.getByRole('button', { name: 'Modifier' }).focus();
  await press('Enter');
  await visitor.getByRole('button', { name: 'Tout effacer' }).focus();
  await press('Enter');
  await expect(visitor).toHaveURL(new RegExp(`${finderAddress}$`));
  await expect(rows(visitor)).toHaveCount(open.length);
  await expect(visitor.getByRole('button', { name: 'Afficher les raisons' })).toBeHidden();
});

test('the stage of a link hides no aid, one chosen by hand may: choices that suit no aid show the nearest, with the phone, and one press that opens some; the skip link keeps them', async ({
  visitor,
}) => {
  await openFinder(visitor, '#etape=niveau-1');
  await expenseChoice(visitor, 'achat').check();
  await expect(count(visitor)).not.toHaveText(NEAREST);
  await expect(visitor).toHaveURL(/#depense=achat$/);
  await expect(visitor.getByText(/^Étape du lien retirée/).first()).toBeVisible();
  await moreFields(visitor).click();
  await stageField(visitor).selectOption('niveau-1');
  await expect(visitor).toHaveURL(/#etape=niveau-1&depense=achat$/);
  await visitor.reload();
  await hydrated(visitor);
  await expect(count(visitor)).toHaveText(NEAREST);
  await expect(visitor.locator('#liste + p').getByRole('link')).toBeVisible();
  expect(await rows(visitor).count()).toBeGreaterThan(0);
  await visitor.evaluate(() => location.assign('#contenu'));
  await expect(visitor).toHaveURL(/#etape=niveau-1&depense=achat$/);
  await expect(count(visitor)).toHaveText(NEAREST);
  const [way] = await visitor.getByRole('button', { name: /^Retirer «/ }).all();
  const found = Number(/(\d+) aides?$/.exec((await way?.textContent()) ?? '')?.[1]);
  await way?.click();
  await expect(count(visitor)).not.toHaveText(NEAREST);
  await expect(count(visitor)).toBeFocused();
  await expect(rows(visitor)).toHaveCount(found);
});
