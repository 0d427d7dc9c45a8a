import type { Page } from '@playwright/test';
import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import { askedQuestions } from '../../../src/diagnosis/engine/answers.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { completeStates, longestRemainder } from '../../../src/diagnosis/engine/states.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { answer } from '../answering.ts';
import { example, questionnaire, texts } from '../questionnaire.ts';
import { code } from '../tools.ts';
import { alike, expect, hydrated, test } from '../visitor.ts';

/** A few whole ways that meet every question together. */
const ways: Answers[] = [];
const met = new Set<string>();
for (const answers of completeStates(questionnaire).toSorted(
  (one, other) => Object.keys(other).length - Object.keys(one).length,
)) {
  if (Object.keys(answers).every((id) => met.has(id))) continue;
  ways.push(answers);
  for (const id of Object.keys(answers)) met.add(id);
}

/** What of the question on the screen is out of the window, or under the bar of buttons. */
function outOfView(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('form :is(h2, label, [type="submit"])')];
    const bar = document.querySelector('form [type="submit"]')?.parentElement?.getBoundingClientRect();
    return parts
      .filter((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        const isCovered = part.localName === 'label' && bottom > (bar?.top ?? 0);
        return top < 0 || bottom > innerHeight || isCovered;
      })
      .map(({ textContent }) => textContent);
  });
}

/** How much blank the page has below its footer. */
function belowTheFooter(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { bottom = 0 } = document.querySelector('body > footer')?.getBoundingClientRect() ?? {};
    return document.documentElement.scrollHeight - (bottom + scrollY);
  });
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  const played = alike(width === 390);
  test(
    `more than half of the answers of each question are in view at ${width} × ${height}, and the footer ends the page`,
    played,
    async ({ reader }) => {
      expect(met.size).toBe(questionnaire.questions.length);
      for (const answers of ways) {
        await reader.goto('about:blank');
        await reader.setViewportSize({ width, height });
        await reader.goto('/autodiagnostic/');
        await hydrated(reader);
        for (const [index, { id, title, options }] of askedQuestions(questionnaire, answers).entries()) {
          await expect(reader.locator('form h2')).toHaveText(title);
          if (index > 0) await expect(reader.locator('form h2')).toBeFocused();
          expect((await outOfView(reader)).length, title).toBeLessThan(options.length / 2);
          await expect(reader.getByRole('button', { name: 'Continuer' })).toBeInViewport({ ratio: 1 });
          expect(await belowTheFooter(reader), title).toBeLessThan(1);
          await answer(reader, options.find((option) => option.id === answers[id])?.label ?? '');
        }
        await reader.waitForURL('**/autodiagnostic/*/#*');
      }
    },
  );
}

test('what is missing is said in a few words, and the answers stay in view', async ({ reader }) => {
  await reader.setViewportSize({ width: 390, height: 844 });
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  await reader.getByRole('button', { name: 'Continuer' }).click();
  await expect(reader.getByRole('alert')).toBeFocused();
  await expect(reader.getByRole('alert')).toHaveText(texts.autodiagnostic.erreurSansReponse);
  const described = { description: texts.autodiagnostic.erreurSansReponse };
  await expect(reader.getByRole('group', described)).toBeVisible();
  expect(await outOfView(reader)).toEqual([]);
});

test('where the answers are longer than the window, « Continuer » stays in it and the question is at its top', async ({
  reader,
}) => {
  await reader.setViewportSize({ width: 390, height: 560 });
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  for (const { id, options } of askedQuestions(questionnaire, example.answers).slice(0, 3))
    await answer(reader, options.find((option) => option.id === example.answers[id])?.label ?? '');
  await expect(reader.locator('form h2')).toBeFocused();
  expect(await outOfView(reader)).not.toEqual([]);
  await expect(reader.locator('form h2')).toBeInViewport({ ratio: 1 });
  await expect(reader.getByRole('button', { name: 'Continuer' })).toBeInViewport({ ratio: 1 });
  // Whatever takes the focus comes out from under the bar.
  await reader.getByRole('radio').first().focus();
  for (let step = 1; step < (await reader.getByRole('radio').count()); step += 1) {
    await reader.keyboard.press('ArrowDown');
    const [option, bar] = await Promise.all([
      reader.locator('label:has(:checked)').boundingBox(),
      reader.locator('form [type="submit"]').boundingBox(),
    ]);
    expect((option?.y ?? 0) + (option?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  }
});

test('the answers given grow beside the questions; « Modifier » opens one again, and Back comes back', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  const beside = reader.getByRole('complementary', { name: texts.autodiagnostic.reponses });
  await expect(beside).toBeHidden();
  const asked = askedQuestions(questionnaire, example.answers).slice(0, 3);
  for (const [index, { id, options }] of asked.entries()) {
    await answer(reader, options.find((option) => option.id === example.answers[id])?.label ?? '');
    await expect(beside.locator('dt')).toHaveText(asked.slice(0, index + 1).map(({ title }) => title));
  }
  const fourth = await reader.locator('form h2').textContent();
  const [, second] = asked;
  await beside.getByRole('button', { name: `Modifier : ${second?.title}` }).click();
  await expect(reader.locator('form h2')).toHaveText(second?.title ?? '');
  await expect(reader.locator('form h2')).toBeFocused();
  await expect(reader.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(beside.getByRole('button', { name: /^Modifier/ })).toHaveCount(asked.length - 1);
  await reader.goBack();
  await expect(reader.locator('form h2')).toHaveText(fourth ?? '');
  await expect(beside.locator('dt')).toHaveCount(asked.length);
});

test('from the second question on a bar stands for the title of the page, which is still read out', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  const title = reader.getByRole('heading', { level: 1 });
  expect((await title.boundingBox())?.width).toBeGreaterThan(100);
  const [{ id, options } = { id: '', options: [] }] = questionnaire.questions;
  await answer(reader, options[0]?.label ?? '');
  await expect(reader.locator('form h2')).toBeFocused();
  const most = 1 + longestRemainder(questionnaire, { [id]: options[0]?.id ?? '' });
  const bar = interpolate(texts.autodiagnostic.suite, { rang: 2, nombre: most });
  await expect(reader.getByText(bar)).toBeInViewport();
  await expect(title).toBeAttached();
  expect((await title.boundingBox())?.width).toBeLessThanOrEqual(1);
});

test('answers that the device keeps are offered above the first question, and there alone', async ({
  reader,
}) => {
  const [{ id, options } = { id: '', options: [] }] = questionnaire.questions;
  await reader.goto(`/autodiagnostic/${toFragment(questionnaire, { [id]: options[0]?.id ?? '' })}`);
  await hydrated(reader);
  await reader.evaluate((kept) => localStorage.setItem('autodiagnostic', kept), code);
  await reader.goto('about:blank');
  await reader.setViewportSize({ width: 390, height: 844 });
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  const offer = reader.getByRole('link', { name: texts.brouillon.reprendre });
  await expect(offer).toBeInViewport({ ratio: 1 });
  const [banner, question] = await Promise.all([
    offer.boundingBox(),
    reader.locator('form h2').boundingBox(),
  ]);
  expect((banner?.y ?? 0) + (banner?.height ?? 0)).toBeLessThan(question?.y ?? 0);
  await answer(reader, options[0]?.label ?? '');
  await expect(offer).toBeHidden();
  await reader.goto('about:blank');
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  await offer.click();
  await reader.waitForURL(`**/#${code}`);
});

test('the table of answers and levels stands where no script runs, and on paper with its title', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  const table = reader.locator('#tableau ~ table');
  await expect(table).toBeHidden();
  await reader.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await reader.emulateMedia({ media: null });
});
