import type { Page } from '@playwright/test';
import { builtPages } from '../browser/built-pages.ts';
import { screensOf } from '../browser/question-screens.ts';
import { questionnaire } from '../browser/questionnaire.ts';
import { expect, hydrated, test } from '../browser/visitor.ts';
import { alfaFindings } from './alfa.ts';
import { explained, remember } from './explained.ts';

/** What Alfa finds and the grid of accessibility does not explain. */
async function unexplained(page: Page): Promise<string[]> {
  const findings = await alfaFindings(page);
  for (const { rule } of findings) if (explained.includes(rule)) remember(rule);
  return findings
    .filter(({ rule }) => !explained.includes(rule))
    .map(({ rule, element, why }) => `${rule}: ${element} ${why}`);
}

for (const address of builtPages) {
  test(`Alfa finds nothing unexplained on ${address}`, async ({ reader }) => {
    await reader.goto(address);
    if ((await reader.locator('[data-island]').count()) > 0) await hydrated(reader);
    expect(await unexplained(reader)).toEqual([]);
  });
}

for (const question of questionnaire.questions) {
  test(`Alfa finds nothing unexplained on « ${question.title} »`, async ({ visitor }) => {
    for await (const screen of screensOf(question, visitor)) {
      expect(await unexplained(visitor), screen).toEqual([]);
    }
  });
}
