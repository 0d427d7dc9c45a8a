import type { Page } from '@playwright/test';
import { askedQuestions } from '../../src/diagnosis/engine/answers.ts';
import type { Answers } from '../../src/diagnosis/engine/model.ts';
import { recommendedId } from '../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../src/diagnosis/engine/states.ts';
import { questionnaire } from './questionnaire.ts';
import { expect, hydrated } from './visitor.ts';

/** Checks one answer on the screen and goes on. */
export async function answer(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
}

/** Answers every question by clicking, from the first one, until the recommendation shows. */
export async function answerAll(page: Page, answers: Answers): Promise<void> {
  await hydrated(page);
  for (const { id, titre: title, options } of askedQuestions(questionnaire, answers)) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    const label = options.find((option) => option.id === answers[id])?.texte ?? '';
    await answer(page, label);
  }
  const outcome = recommendedId(questionnaire, answers) ?? '';
  await page.waitForURL(`**/autodiagnostic/${outcome}/#*`);
}

/** A complete state for each recommendation: the one with the most answers, so that the journey is long. */
export function exampleStates(): Map<string, Answers> {
  const examples = new Map<string, Answers>();
  for (const answers of completeStates(questionnaire)) {
    const id = recommendedId(questionnaire, answers) ?? '';
    const known = examples.get(id);
    if (known === undefined || Object.keys(answers).length > Object.keys(known).length) {
      examples.set(id, answers);
    }
  }
  return examples;
}
