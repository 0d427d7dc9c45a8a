import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import { siteDetails, texts } from '../questionnaire.ts';
import { expect, printed, test } from '../visitor.ts';

const questions = texts.recherche.questions?.liste ?? [];

test('no result is said where results are counted, with the words, and two other ways in one sentence', async ({
  visitor,
}) => {
  const none = visitor.locator('[data-none]');
  // The engine would read the first letters of a word that no page holds: a page whose heading is « P ».
  for (const words of ['piscine', 'xylophone']) {
    await visitor.goto(`/recherche/?q=${words}`);
    const sentence = interpolate(texts.recherche.aucun, { mots: words });
    await expect(visitor.getByRole('status')).toHaveText(sentence);
    await expect(visitor.locator('[data-told]')).toHaveText(sentence);
    await expect(none.getByText(texts.recherche.autrement)).toBeVisible();
    await expect(none.getByRole('link')).toHaveText([texts.recherche.plan, siteDetails.telephone]);
  }
  // No void where answers were not found, and the questions again on a telephone.
  await expect(visitor.locator('[data-found]')).toBeHidden();
  await visitor.setViewportSize({ width: 390, height: 844 });
  await expect(none.locator('img')).toBeVisible();
  await expect(visitor.getByRole('link', { name: questions[0]?.question ?? '' })).toBeVisible();
  await visitor.getByRole('main').getByRole('searchbox').fill('gouvernance');
  await expect(visitor.locator('[data-answers] a').first()).toBeVisible();
  await expect(none).toBeHidden();
});

test('after the answers, few or many, the questions are right there on a telephone, without a void', async ({
  visitor,
}) => {
  await visitor.setViewportSize({ width: 390, height: 844 });
  for (const asked of ['dommages-ouvrage', 'commune']) {
    await visitor.goto(`/recherche/?q=${asked}`);
    const aside = visitor.getByRole('complementary');
    await expect(aside).toBeVisible();
    const last = visitor.locator('[data-found] :is(li, button, [data-state]):visible').last();
    const [above, below] = [await last.boundingBox(), await aside.boundingBox()];
    const between = (below?.y ?? Infinity) - (above?.y ?? 0) - (above?.height ?? 0);
    expect(between).toBeGreaterThan(0);
    expect(between).toBeLessThan(80);
  }
});

test('what is counted is all that can be shown: of the list and of the text, or pages whose text alone answers', async ({
  visitor,
}) => {
  const told = visitor.locator('[data-told]');
  const shown = visitor.locator('[data-answers] li, [data-results] li');
  const { reponses, suite } = texts.recherche;
  await visitor.goto('/recherche/?q=gouvernance');
  const more = visitor.getByRole('button', { name: suite });
  await expect(more).toBeVisible();
  while (await more.isVisible()) {
    const before = await shown.count();
    await more.click();
    await expect(shown).not.toHaveCount(before);
  }
  await expect(told).toHaveText(`${await shown.count()} ${reponses}`);
  await visitor.goto('/recherche/?q=dommages-ouvrage');
  await expect(visitor.getByRole('status')).toContainText(texts.recherche.uneReponse);
  await visitor.goto('/recherche/?q=biblioth%C3%A8que');
  await expect(visitor.locator('[data-answers] li')).toHaveCount(0);
  await expect(async () => {
    await expect(told).toHaveText(`${await shown.count()} ${reponses}`, { timeout: 500 });
  }).toPass();
});

test('the text answers with the words asked for, not with pieces of others; over nothing there is no title', async ({
  visitor,
}) => {
  const title = visitor.getByRole('heading', { name: texts.recherche.texte });
  const state = visitor.locator('[data-state]');
  for (const [words, wanted] of [
    ['CAF', /^\W*caf\W*$/i],
    ['délai', /^délais?\W*$/i],
    ['DETR', /^\W*detr\W*$/i],
  ] as const) {
    await visitor.goto(`/recherche/?q=${words}`);
    await expect(title).toBeVisible();
    const marked = await visitor.locator('[data-results] mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((word) => !wanted.test(word))).toEqual([]);
  }
  // Pages with the word itself come before those with one of its family, as « s’assure »: none is dropped.
  await visitor.goto('/recherche/?q=assurance');
  await expect(title).toBeVisible();
  const more = visitor.getByRole('button', { name: texts.recherche.suite });
  const results = visitor.locator('[data-results] li');
  while (await more.isVisible()) {
    const before = await results.count();
    await more.click();
    await expect(results).not.toHaveCount(before);
  }
  const isWhole = await results.evaluateAll((items) =>
    items.map((item) =>
      [...item.querySelectorAll('mark')].some((mark) => /^assurances?$/i.test(mark.textContent)),
    ),
  );
  expect(isWhole).toContain(true);
  expect(isWhole).toEqual(isWhole.toSorted((one, other) => Number(other) - Number(one)));
  // Many pages say « plus » and « plusieurs ».
  await visitor.goto('/recherche/?q=PLU');
  await expect(state).toHaveText('');
  await expect(visitor.locator('[data-answers] li')).not.toHaveCount(0);
  await expect(title).toBeHidden();
});

test('an answer found by words that its page does not say shows them, and what a title or a summary says is marked', async ({
  visitor,
}) => {
  for (const words of ['wifi', 'assurance', 'délibération']) {
    await visitor.goto(`/recherche/?q=${words}`);
    const first = visitor.locator('[data-answers] li').first();
    await expect(first.locator('mark').first()).toHaveText(words);
  }
});

test('answers of which none holds all the words are said to be near, are few, and whom to call comes after', async ({
  visitor,
}) => {
  const call = visitor.locator('[data-found]').getByRole('link', { name: siteDetails.telephone });
  await visitor.goto('/recherche/?q=gouvernance+xylophone');
  await expect(visitor.getByRole('status')).toHaveText(texts.recherche.proche);
  await expect(visitor.locator('[data-told]')).toHaveText(texts.recherche.proche);
  expect(await visitor.locator('[data-answers] li').count()).toBeLessThan(4);
  await expect(call).toBeVisible();
  await visitor.getByRole('main').getByRole('searchbox').fill('gouvernance');
  await expect(visitor.locator('[data-told]')).not.toHaveText(texts.recherche.proche);
  await expect(call).toBeHidden();
});

test('an excerpt that begins or ends within a sentence says that it is cut', async ({ visitor }) => {
  await visitor.goto('/recherche/?q=commune');
  await expect(visitor.locator('[data-results] li')).toHaveCount(5);
  const excerpts = await visitor.locator('[data-results] li > p:last-child').allTextContents();
  for (const excerpt of excerpts) expect(excerpt).toMatch(/^(?:…\u00A0|\p{Lu}).*(?:[.!?]|\u00A0…)$/su);
});

test('the paper says the words that were searched', async ({ visitor }) => {
  await visitor.goto('/recherche/?q=gouvernance');
  await expect(visitor.locator('[data-answers] a').first()).toBeVisible();
  await visitor.emulateMedia({ media: 'print' });
  await expect(visitor.getByRole('searchbox')).toBeVisible();
  await visitor.goto('/recherche/');
  await expect(visitor.getByRole('searchbox')).toBeHidden();
  expect((await printed(visitor)).pages).toBeLessThanOrEqual(2);
});
