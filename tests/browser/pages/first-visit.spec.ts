import type { Page } from '@playwright/test';
import { answer } from '../answering.ts';
import { questionnaire, texts } from '../questionnaire.ts';
import { expect, hydrated, test } from '../visitor.ts';

const [first, second, third] = questionnaire.questions;
const commune = first?.options[0]?.label ?? '';
const place = second?.options[0]?.label ?? '';

/** The first question has kept its answer, and the second is asked. */
async function countsBoth(visitor: Page): Promise<void> {
  await hydrated(visitor);
  await expect(visitor.locator('form').getByRole('heading', { level: 2 })).toHaveText(second?.title ?? '');
  await visitor.goBack();
  await expect(visitor.getByRole('radio', { name: commune })).toBeChecked();
}

test('an answer and a click on Continuer made before the script came both count', async ({ visitor }) => {
  await visitor.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await visitor.goto('/autodiagnostic/', { waitUntil: 'commit' });
  await visitor.getByRole('radio', { name: commune }).check();
  await visitor.getByRole('button', { name: 'Continuer' }).click();
  await expect(visitor.locator('[data-island]:not([data-ready])')).toBeAttached();
  await countsBoth(visitor);
});

test('an answer and a click on Continuer made before any module of the page ran both count', async ({
  visitor,
}) => {
  await visitor.addInitScript(() => {
    // Modules run after the page says that it can be used.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      document.querySelector<HTMLInputElement>('[data-island] input[type=radio]')?.click();
      document.querySelector<HTMLButtonElement>('[data-island] button[type=submit]')?.click();
    });
  });
  await visitor.goto('/autodiagnostic/');
  await countsBoth(visitor);
});

test('a damaged code is said, and the questions start', async ({ visitor }) => {
  await visitor.goto('/autodiagnostic/#ABCDEFG');
  await hydrated(visitor);
  await expect(visitor.getByText(texts.autodiagnostic.lienIllisible)).toBeVisible();
  await expect(visitor.locator('form').getByRole('heading', { level: 2 })).toHaveText(first?.title ?? '');
});

test('nothing is stored on the device', async ({ visitor }) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await answer(visitor, commune);
  await answer(visitor, place);
  await expect(visitor.locator('form').getByRole('heading', { level: 2 })).not.toHaveText(third?.title ?? '');
  expect(await visitor.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await visitor.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
