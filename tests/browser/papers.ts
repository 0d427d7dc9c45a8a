import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { papersContent } from './questionnaire.ts';
import { plain } from './visitor.ts';

/** The label of a blank. */
export function labelOf(name: string): string {
  return papersContent.blanks[name]?.label ?? name;
}

/** The field of a blank. */
export function blankField(page: Page, name: string): Locator {
  return page.locator(`#blanc-${name}`);
}

/** The link that opens a paper. */
export function opener(page: Page, file: string): Locator {
  return page.locator(`#${file}`).locator('a[href^="#"]');
}

/** The text of a paper that was downloaded, spaces made plain. */
export async function paperText(download: Download): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
  return plain(value);
}

/** Asks for the file by keyboard. */
export async function askFor(page: Page): Promise<Download> {
  const given = page.waitForEvent('download');
  await page.getByRole('button', { name: papersContent.texts.telecharger }).focus();
  await page.keyboard.press('Enter');
  return given;
}
