import type { Page } from '@playwright/test';
import { encode } from '../../src/diagnosis/codes/code.ts';
import { example, questionnaire } from './questionnaire.ts';
import { expect } from './visitor.ts';

/** The code of a complete self-diagnosis. */
export const code = encode(questionnaire, example.answers);
/** The sheet that it opens. */
export const sheet = `/autodiagnostic/${example.expected}/`;

/** The pages that read what the device keeps. */
export const keepers = [
  '/autodiagnostic/',
  sheet,
  '/contact/',
  '/financements/plan/',
  '/financements/trouver/',
  '/parcours/',
  '/papiers/',
];
/** Every kind of page that runs a script. */
export const tools = [
  ...keepers,
  '/recherche/',
  '/autodiagnostic/reprendre/',
  '/autodiagnostic/agents/',
  '/autodiagnostic/fiche-d-appel/',
  '/autodiagnostic/fiche-de-visite/',
];

/** Waits until the script of the page answers. */
export async function answering(page: Page): Promise<void> {
  await expect(page.locator('html[data-scripted]')).toBeAttached();
}
