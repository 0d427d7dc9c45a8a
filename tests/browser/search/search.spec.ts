import { texts, titleOf } from '../questionnaire.ts';
import { axeFaults, expect, test } from '../visitor.ts';

test('the header leads to the field of the search page, ready to be typed in', async ({ visitor }) => {
  await visitor.goto('/');
  await visitor.getByRole('banner').getByRole('link', { name: texts.genres.recherche }).click();
  await expect(visitor.getByRole('searchbox')).toBeFocused();
  await visitor.keyboard.type('gouvernance');
  await expect(visitor.locator('[data-answers] a').first()).toBeVisible();
});

test('the search form is a plain GET to the search page, which answers', async ({ visitor }) => {
  await visitor.goto('/recherche/');
  await visitor.getByRole('searchbox').fill('gouvernance');
  await visitor.getByRole('search').getByRole('button').click();
  await expect(visitor).toHaveURL(/\/recherche\/\?q=gouvernance&genre=$/);
  await expect(visitor).toHaveTitle(/^gouvernance/);
  await expect(visitor.getByRole('main').getByRole('searchbox')).toHaveValue('gouvernance');
  await expect(visitor.getByRole('status')).toContainText(texts.recherche.uneReponse);
  await expect(visitor.locator('[data-answers] a').first()).toHaveAttribute(
    'href',
    '/guides/choisir-la-gouvernance/',
  );
  await expect(visitor.locator('[data-results] a').first()).toBeVisible();
  expect(await axeFaults(visitor)).toEqual([]);
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
  await visitor.getByRole('button', { name: texts.recherche.suite }).click();
  await expect(results).toHaveCount(10);
  await expect(results.nth(5).getByRole('link')).toBeFocused();
});

test('the kind filters the list, the answers and the text of the pages', async ({ visitor }) => {
  await visitor.goto('/recherche/');
  const filter = visitor.getByRole('combobox');
  const headings = visitor.locator('[data-index] h2:visible');
  await expect(headings).toHaveCount(0);
  await filter.selectOption('financement');
  await expect(headings).toHaveText([texts.genres.financement]);
  await visitor.getByRole('main').getByRole('searchbox').fill('prestataire');
  await filter.selectOption('niveau');
  await expect(visitor.getByRole('status')).toContainText(texts.recherche.uneReponse);
  await expect(visitor.locator('[data-state]')).not.toHaveText(texts.recherche.enCours);
  const kinds = await visitor.locator('[data-found] .kind').allTextContents();
  expect(kinds.length).toBeGreaterThan(1);
  expect(new Set(kinds)).toEqual(new Set([texts.genres.niveau]));
});

test('no map of the site stands under the field: five questions at most, each with its answer', async ({
  visitor,
}) => {
  const questions = texts.recherche.questions?.liste ?? [];
  await visitor.goto('/recherche/');
  await expect(visitor.getByRole('main').getByRole('heading')).toHaveText([
    titleOf('recherche'),
    texts.recherche.questions?.titre ?? '',
  ]);
  const links = visitor.getByRole('complementary').getByRole('link');
  await expect(links).toHaveText(questions.map(({ question }) => question));
  for (const { question, page } of questions) {
    await visitor.goto('/recherche/');
    await visitor.getByRole('link', { name: question }).click();
    if (page === undefined) await expect(visitor.locator('[data-answers] a').first()).toBeVisible();
    else await expect(visitor).toHaveURL(new RegExp(`${page}$`));
  }
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
  await expect(visitor).toHaveURL(/\/recherche\/\?q=sondag&genre=$/);
  await expect(field).toHaveValue('sondag');
});

test('the engine of the text comes on first use only', async ({ visitor }) => {
  const engine: string[] = [];
  visitor.on('request', (request) => {
    if (request.url().includes('/pagefind/')) engine.push(request.url());
  });
  await visitor.goto('/recherche/', { waitUntil: 'networkidle' });
  expect(engine).toEqual([]);
  await visitor.getByRole('main').getByRole('searchbox').focus();
  await expect.poll(() => engine.length).toBeGreaterThan(0);
});
