import type { Page } from '@playwright/test';
import { builtPages } from '../browser/built-pages.ts';
import { screensOf } from '../browser/question-screens.ts';
import { questionnaire } from '../browser/questionnaire.ts';
import { expect, hydrated, test } from '../browser/visitor.ts';
import { alfaFindings } from './alfa.ts';

/** What Alfa finds on the page, a line each. */
async function found(page: Page): Promise<string[]> {
  return (await alfaFindings(page)).map(({ rule, element, why }) => `${rule}: ${element} ${why}`);
}

for (const address of builtPages) {
  test(`Alfa finds nothing on ${address}`, async ({ reader }) => {
    await reader.goto(address);
    if ((await reader.locator('[data-island]').count()) > 0) await hydrated(reader);
    expect(await found(reader)).toEqual([]);
  });
}

for (const question of questionnaire.questions) {
  test(`Alfa finds nothing on « ${question.title} »`, async ({ visitor }) => {
    for await (const screen of screensOf(question, visitor)) {
      expect(await found(visitor), screen).toEqual([]);
    }
  });
}
