import { appendFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtPages } from '../browser/built-pages.ts';
import { screensOf } from '../browser/question-screens.ts';
import { questionnaire } from '../browser/questionnaire.ts';
import { expect, settled, test } from '../browser/visitor.ts';
import { alfaFindings } from './alfa.ts';
import { codeSnifferFindings } from './code-sniffer.ts';
import { equalAccessFindings } from './equal-access.ts';
import { withoutExceptions } from './finding.ts';
import { screenFile, usedFile } from './kept.ts';
import { screens, unfold } from './screens.ts';

/** Has the engines read what the page shows now. */
async function expectSilence(page: Page, screen: string): Promise<void> {
  const found = [];
  for (const read of [codeSnifferFindings, equalAccessFindings, alfaFindings])
    found.push(...(await read(page)));
  const used = new Set<number>();
  expect.soft(withoutExceptions(found, used), screen).toEqual([]);
  appendFileSync(usedFile, [...used].map((place) => `${place}\n`).join(''));
}

/** Has the engines read a screen, and keeps it for the Nu checker. */
async function expectSilenceOn(page: Page, screen: string): Promise<void> {
  writeFileSync(screenFile(screen), await page.content());
  await expectSilence(page, screen);
}

for (const address of builtPages) {
  test(`the engines find nothing on ${address}`, async ({ reader }) => {
    await reader.goto(address);
    await settled(reader);
    await unfold(reader);
    await expectSilence(reader, address);
  });
}

for (const question of questionnaire.questions) {
  test(`the engines find nothing on « ${question.title} »`, async ({ visitor }) => {
    for await (const state of screensOf(question, visitor))
      await expectSilenceOn(visitor, `question ${question.id} ${state}`);
  });
}

for (const [screen, open] of Object.entries(screens)) {
  test(`the engines find nothing on ${screen}`, async ({ visitor }) => {
    await open(visitor);
    await expectSilenceOn(visitor, screen);
  });
}
