import type { Page } from '@playwright/test';
import { schemes, texts } from '../questionnaire.ts';
import { axeFaults, expect, hydrated, plain, printed, test } from '../visitor.ts';

const { champs, avis, bilan } = texts.trouver;
const page = '/financements/trouver/';
const open = schemes.filter(({ value }) => value.status !== 'clos');

/** An open aid of the site, whichever editors keep: the first that a test asks for. */
function someAid(isSuch: (aid: (typeof open)[number]['value']) => boolean): string {
  const found = open.find(({ value }) => isSuch(value));
  if (found === undefined) throw new Error('the site has no such aid');
  return found.id;
}

const withoutWorks = someAid(
  ({ nature, expenses }) => nature === 'financement' && !expenses.includes('travaux'),
);
const forVillages = someAid(
  ({ population }) => population.length > 0 && population.every(({ max }) => max < 3500),
);
const withoutStudy = someAid(
  ({ nature, expenses }) => nature === 'financement' && !expenses.includes('etude'),
);
const forMembers = someAid(({ programmes }) => programmes.length > 0 && !programmes.includes('gal-leader'));

function titleOf(id: string): string {
  return schemes.find((scheme) => scheme.id === id)?.value.title ?? '';
}

function rowOf(visitor: Page, id: string) {
  return visitor.locator(`[data-scheme="${id}"]`);
}

async function openFinder(visitor: Page, fragment = ''): Promise<void> {
  await visitor.goto(page + fragment);
  await hydrated(visitor);
}

test('a mayor of 400 inhabitants with works finds what may pay them, and why; Back keeps it', async ({
  visitor,
}) => {
  await openFinder(visitor);
  await expect(visitor.locator('[data-scheme]:visible')).toHaveCount(open.length);
  await visitor.getByLabel(champs.etape).selectOption('travaux');
  await visitor.getByLabel(champs.habitants).fill('400');
  await expect(visitor).toHaveURL(/#etape=travaux&habitants=400$/);
  const detr = rowOf(visitor, 'detr');
  await expect(detr).toContainText(avis.convient);
  await expect(detr.locator('[data-reasons] li')).toHaveText([
    'utile pour les travaux',
    /^400.habitants.: dans la limite de 2.000$/,
  ]);
  await expect(rowOf(visitor, 'leader')).toContainText(avis.condition);
  await expect(rowOf(visitor, withoutWorks)).toBeHidden();
  const status = await visitor.locator('[data-summary]').textContent();
  const shown = await visitor.locator('[data-scheme]:visible').count();
  await visitor.getByRole('link', { name: titleOf('detr') }).click();
  await expect(visitor).toHaveURL(/\/detr\/$/);
  await visitor.goBack();
  await hydrated(visitor);
  await expect(visitor.getByLabel(champs.habitants)).toHaveValue('400');
  await expect(visitor.getByLabel(champs.etape)).toHaveValue('travaux');
  await expect(visitor.locator('[data-summary]')).toHaveText(status ?? '');
  await expect(visitor.locator('[data-scheme]:visible')).toHaveCount(shown);
  const { text } = await printed(visitor);
  expect(text).toContain(plain(status ?? ''));
  expect(text).toContain('utile pour les travaux');
  expect(text).not.toContain(plain(champs.touteEtape));
});

test('the paper says what was asked, and which aids were left out and why', async ({ visitor }) => {
  await openFinder(visitor, '#etape=travaux&habitants=400');
  const { text } = await printed(visitor);
  expect(text).toContain(`${plain(champs.etape)} ${texts.trouver.etapes.travaux.nom}`);
  expect(text).toContain(`${plain(champs.habitants)} 400`);
  expect(text).toContain(`${plain(titleOf(withoutWorks))} : ${plain(texts.trouver.etapes.travaux.inutile)}`);
});

test('what is left out is counted and explained, at 320 px too', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 320, height: 640 });
  await openFinder(visitor, '#depense=etude&habitants=2500&programmes=gal-leader&autre=non');
  const left = visitor.locator('[data-scheme]:not(:visible)');
  const count = await left.count();
  expect(count).toBeGreaterThan(1);
  await visitor.getByText(plain(bilan.ecartees.plusieurs).replace('{nombre}', String(count))).click();
  const others = visitor.locator('[data-excluded] li');
  await expect(others).toHaveCount(count);
  await expect(others.filter({ hasText: titleOf(withoutStudy) })).toContainText(
    texts.trouver.depenses.etude.nonTrouve,
  );
  await expect(others.filter({ hasText: titleOf(forMembers) })).toContainText('réservé à');
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
  const size = visitor.getByLabel(champs.habitants);
  await visitor.getByLabel(champs.etape).focus();
  await press('ArrowDown', 'Tab', 'Tab');
  await expect(size).toBeFocused();
  await visitor.keyboard.type('beaucoup');
  const error = visitor.getByText(champs.erreurHabitants);
  await expect(error).toBeHidden();
  await press('Enter');
  await expect(error).toBeVisible();
  await expect(size).toHaveAttribute('aria-invalid', 'true');
  await expect(size).toBeFocused();
  await expect(visitor).toHaveURL(/#etape=niveau-1$/);
  await press('ControlOrMeta+a');
  await visitor.keyboard.type('3 500');
  await expect(error).toBeHidden();
  await expect(visitor).toHaveURL(/#etape=niveau-1&habitants=3500$/);
  await expect(rowOf(visitor, forVillages)).toBeHidden();
  await press('Enter');
  await expect(visitor.getByRole('heading', { name: texts.trouver.tableau.titre })).toBeFocused();
  await size.focus();
  await press('Tab', 'Enter', 'Tab', 'Space');
  const first = visitor.getByRole('checkbox').first();
  await expect(first).toBeChecked();
  await expect(visitor).toHaveURL(new RegExp(`&programmes=${await first.inputValue()}$`));
  await visitor.getByRole('button', { name: 'Tout effacer' }).focus();
  await press('Enter');
  await expect(visitor).toHaveURL(new RegExp(`${page}$`));
  await expect(visitor.locator('[data-scheme]:visible')).toHaveCount(open.length);
  await expect(visitor.getByRole('columnheader', { name: 'Pourquoi' })).toBeHidden();
});

test('choices that suit no aid say so, with the phone; the skip link keeps them', async ({ visitor }) => {
  await openFinder(visitor, '#etape=niveau-1&depense=fonctionnement');
  const main = visitor.locator('main');
  await expect(main.locator('[data-summary]')).toHaveText(bilan.aucune);
  await expect(visitor.getByText(bilan.autrement).getByRole('link')).toBeVisible();
  await expect(visitor.getByRole('table')).toBeHidden();
  await visitor.evaluate(() => location.assign('#contenu'));
  await expect(visitor).toHaveURL(/#etape=niveau-1&depense=fonctionnement$/);
  await expect(main.locator('[data-summary]')).toHaveText(bilan.aucune);
});
