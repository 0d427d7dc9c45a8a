import { countSentence, NEAR, noneSentence } from '../../../src/search/search-sentences.ts';
import { frequentQuestions as questions, siteDetails } from '../questionnaire.ts';
import { expect, test } from '../visitor.ts';

test('no result is said where results are counted, with the words, and two other ways in one sentence', async ({
  visitor,
}) => {
  const none = visitor.locator('[data-none]');
  // The engine would read the first letters of a word that no page holds: a page whose heading is « P ».
  for (const words of ['piscine', 'xylophone']) {
    await visitor.goto(`/recherche/?q=${words}`);
    const sentence = noneSentence(words);
    await expect(visitor.getByRole('status')).toHaveText(sentence);
    await expect(visitor.locator('[data-told]')).toHaveText(sentence);
    await expect(none).toBeVisible();
    await expect(none.getByRole('link')).toHaveText([/plan du site/, siteDetails.telephone]);
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

test('what is counted is all that can be shown: of the list and of the text, or pages whose text alone answers', async ({
  visitor,
}) => {
  const told = visitor.locator('[data-told]');
  const shown = visitor.locator('[data-answers] li, [data-results] li');
  await visitor.goto('/recherche/?q=gouvernance');
  const more = visitor.locator('[data-more]');
  await expect(more).toBeVisible();
  while (await more.isVisible()) {
    const before = await shown.count();
    await more.click();
    await expect(shown).not.toHaveCount(before);
  }
  await expect(told).toHaveText(countSentence(await shown.count()));
  await visitor.goto('/recherche/?q=dommages-ouvrage');
  await expect(async () => {
    await expect(visitor.getByRole('status')).toHaveText(countSentence(await shown.count()), {
      timeout: 500,
    });
  }).toPass();
  await visitor.goto('/recherche/?q=biblioth%C3%A8que');
  await expect(visitor.locator('[data-answers] li')).toHaveCount(0);
  await expect(async () => {
    await expect(told).toHaveText(countSentence(await shown.count()), { timeout: 500 });
  }).toPass();
});

test('answers of which none holds all the words are said to be near, are few, and whom to call comes after', async ({
  visitor,
}) => {
  const call = visitor.locator('[data-found]').getByRole('link', { name: siteDetails.telephone });
  await visitor.goto('/recherche/?q=gouvernance+xylophone');
  await expect(visitor.getByRole('status')).toHaveText(NEAR);
  await expect(visitor.locator('[data-told]')).toHaveText(NEAR);
  expect(await visitor.locator('[data-answers] li').count()).toBeLessThan(4);
  await expect(call).toBeVisible();
  await visitor.getByRole('main').getByRole('searchbox').fill('gouvernance');
  await expect(visitor.locator('[data-told]')).not.toHaveText(NEAR);
  await expect(call).toBeHidden();
});
