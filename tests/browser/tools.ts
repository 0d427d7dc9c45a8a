import type { Page } from '@playwright/test';
import { encode } from '../../src/diagnosis/codes/code.ts';
import { example, questionnaire } from './questionnaire.ts';
import { expect } from './visitor.ts';

/** The code of a complete self-diagnosis. */
export const code = encode(questionnaire, example.reponses);
/** The sheet that it opens. */
export const sheet = `/autodiagnostic/${example.attendu}/`;

/** Waits until the script of the page answers. */
export async function answering(page: Page): Promise<void> {
  await expect(page.locator('html[data-scripted]'), new URL(page.url()).pathname).toBeAttached();
}
