import type { Page } from '@playwright/test';
import { formatCode } from '../../../src/diagnosis/codes/code.ts';
import { OPEN_CODE } from '../../../src/search/search-sentences.ts';
import { kindNames } from '../../../src/site/page-kind.ts';
import { example } from '../questionnaire.ts';
import { code } from '../tools.ts';
import { expect, test } from '../visitor.ts';

test('the header leads to the field of the search page, ready to be typed in', async ({ visitor }) => {
  await visitor.goto('/');
  await visitor.getByRole('banner').getByRole('link', { name: kindNames.recherche }).click();
  await expect(visitor.getByRole('searchbox')).toBeFocused();
  await visitor.keyboard.type('gouvernance');
  await expect(visitor.locator('[data-answers] a').first()).toBeVisible();
});

/** Words that the list does not hold, in the text of one page. */
const inText = [
  ['02 33 05 98 80', '/contact/'],
  ['bibliothèque', '/guides/recenser-l-offre-environnante/'],
  ['eligibles', '/eligibilite/'],
] as const;

test('the text of the pages completes the list, without a page twice', async ({ visitor }) => {
  await visitor.goto('/recherche/');
  const field = visitor.getByRole('main').getByRole('searchbox');
  for (const [words, address] of inText) {
    await field.fill(words);
    await expect(visitor.locator(`[data-found] a[href="${address}"]`).first()).toBeVisible();
  }
  await field.fill('gouvernance');
  await expect(visitor.locator('[data-results] a')).not.toHaveCount(0);
  const addresses = await visitor
    .locator('[data-found] li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => address?.startsWith('/autodiagnostic/niveau'))).toEqual([]);
});

test('more results come on demand, and the focus goes to them', async ({ visitor }) => {
  await visitor.goto('/recherche/?q=commune');
  const results = visitor.locator('[data-results] li');
  await expect(results).toHaveCount(5);
  await visitor.locator('[data-more]').click();
  await expect(results).toHaveCount(10);
  await expect(results.nth(5).getByRole('link')).toBeFocused();
});

test('a code of a sheet, however it is typed, leads to its recommendation; a word does not', async ({
  visitor,
}) => {
  await visitor.goto('/recherche/');
  const field = visitor.getByRole('main').getByRole('searchbox');
  const open = visitor.getByRole('link', { name: OPEN_CODE });
  await field.fill('commerce');
  await expect(visitor.locator('[data-answers] a').first()).toBeVisible();
  await expect(open).toBeHidden();
  for (const typed of [formatCode(code), formatCode(code).replaceAll('-', ' '), code.toLowerCase()]) {
    await field.fill(typed);
    await expect(open).toBeVisible();
  }
  await open.click();
  await expect(visitor).toHaveURL(new RegExp(`/autodiagnostic/${example.attendu}/#${code}$`));
});

test('what is typed stays out of the address, and comes back after a visit to a page', async ({
  visitor,
}) => {
  await visitor.goto('/recherche/');
  const field = visitor.getByRole('main').getByRole('searchbox');
  await field.fill('sondag');
  const first = visitor.locator('[data-answers] a').first();
  await expect(first).toHaveAttribute('href', '/guides/enqueter-aupres-des-habitants/');
  await expect(visitor).toHaveTitle(/^sondag/);
  await expect(visitor).toHaveURL(/\/recherche\/$/);
  await first.click();
  await expect(visitor).toHaveURL(/enqueter/);
  await visitor.goBack();
  await expect(field).toHaveValue('sondag');
  await expect(first).toBeVisible();
  await field.press('Enter');
  await expect(visitor).toHaveURL(/\/recherche\/\?q=sondag$/);
  await expect(field).toHaveValue('sondag');
});

/** Files that a page of the search may ask for before it has answered. */
const beforeTheAnswer =
  /^\/(?:recherche\.json|icone\.svg|dessins\/(?:recherche|village)\.svg|_astro\/[\w.-]+\.(?:js|woff2))$/;

/** Notes in the page when the list has answered, in the time of its requests. */
function noteTheAnswer() {
  new MutationObserver(() => {
    if (document.querySelector('[data-answers] a') !== null)
      document.documentElement.dataset['answered'] ??= String(performance.now());
  }).observe(document, { childList: true, subtree: true });
}

/** The files asked for until the list had answered, and since. */
async function filesAsked(page: Page): Promise<{ before: string[]; after: string[] }> {
  return page.evaluate(() => {
    const answered = Number(document.documentElement.dataset['answered']);
    const files = performance.getEntriesByType('resource');
    const named = (some: PerformanceEntryList) => some.map(({ name }) => new URL(name).pathname);
    return {
      before: named(files.filter(({ startTime }) => !(startTime >= answered))),
      after: named(files.filter(({ startTime }) => startTime >= answered)),
    };
  });
}

for (const [how, address] of [
  ['to whoever types', '/recherche/'],
  ['to whoever comes with words', '/recherche/?q=gouvernance'],
] as const) {
  test(`the list answers ${how} before anything of the engine is asked for`, async ({ visitor }) => {
    await visitor.addInitScript(noteTheAnswer);
    await visitor.goto(address);
    await visitor.waitForLoadState('networkidle');
    if (!address.includes('?')) {
      const field = visitor.getByRole('main').getByRole('searchbox');
      await field.focus();
      await visitor.waitForLoadState('networkidle');
      await field.pressSequentially('gouvernance');
    }
    await expect(visitor.locator('[data-results] a').first()).toBeVisible();
    const { before, after } = await filesAsked(visitor);
    expect(before.filter((file) => !beforeTheAnswer.test(file))).toEqual([]);
    expect(before.filter((file) => file === '/recherche.json')).toHaveLength(1);
    expect(after).toContain('/pagefind/pagefind.js');
  });
}
