import type { Page } from '@playwright/test';
import { interpolate } from '../../src/content-model/text/interpolate.ts';
import { encode } from '../../src/diagnosis/codes/code.ts';
import { absentCharacters, lookAlikes } from '../../src/diagnosis/codes/typed-code.ts';
import { example, questionnaire, texts } from './questionnaire.ts';
import { expect } from './visitor.ts';

/** The code of a complete self-diagnosis. */
export const code = encode(questionnaire, example.answers);
/** The sheet that it opens. */
export const sheet = `/autodiagnostic/${example.expected}/`;

const list = new Intl.ListFormat('fr');
/** What is said of a typed code that does not open. */
export const unreadable = interpolate(texts.reprendre.illisible, {
  semblables: lookAlikes()
    .map((pair) => list.format(pair))
    .join(', '),
  absents: list.format(absentCharacters()),
});

/** Waits until the script of the page answers. */
export async function answering(page: Page): Promise<void> {
  await expect(page.locator('html[data-scripted]'), new URL(page.url()).pathname).toBeAttached();
}
