import type { Page } from '@playwright/test';
import { nextQuestion } from '../../src/diagnosis/engine/answers.ts';
import { toFragment } from '../../src/diagnosis/codes/fragment.ts';
import type { Question } from '../../src/diagnosis/engine/model.ts';
import { allStates } from '../../src/diagnosis/engine/states.ts';
import { questionnaire } from './questionnaire.ts';
import { expect, hydrated } from './visitor.ts';

/**
 * Brings a page to each state of the screen of a question, and gives its name: fresh, in error with its help in sight, answered.
 *
 * @yields the name of the state in which the page now is
 */
export async function* screensOf(question: Question, page: Page): AsyncGenerator<string> {
  const state = allStates(questionnaire).find(
    (answers) => nextQuestion(questionnaire, answers)?.id === question.id,
  );
  await page.goto(`/autodiagnostic/${toFragment(questionnaire, state ?? {})}`);
  await hydrated(page);
  await expect(page.locator('form').getByRole('heading', { level: 2 })).toHaveText(question.titre);
  yield 'fresh';
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  const fold = page.locator('form summary');
  if (await fold.isVisible()) await fold.click();
  await expect(page.getByText(question.aide)).toBeVisible();
  yield 'in error';
  await page.getByRole('radio').last().check();
  yield 'answered';
}
