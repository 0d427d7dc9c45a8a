import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { readDocuments } from '../../src/guides/documents/read-documents.ts';
import { leftInWords } from '../../src/papers/filling.ts';
import { guides, papersContent } from './questionnaire.ts';
import { expect, plain } from './visitor.ts';

/** The label of a blank. */
export function labelOf(name: string): string {
  return papersContent.blancs[name]?.nom ?? name;
}

/** The field of a blank. */
export function blankField(page: Page, name: string): Locator {
  return page.locator(`#blanc-${name}`);
}

/** The title of a paper, as it stands in a sentence. */
export function titleOfPaper(file: string): string {
  const documents = guides.flatMap(({ body }) => readDocuments(body).documents);
  return documents.find((document) => document.file === file)?.title ?? file;
}

/** The link that opens a paper. */
export function opener(page: Page, file: string): Locator {
  return page.locator(`main li a[href="#${file}"]`);
}

/** The fold of the other papers, once one is open. */
export function otherPapers(page: Page): Locator {
  return page.locator('header:has(> #papier) summary');
}

/** The paper as it will be, beside its fields. */
export function shownPaper(page: Page): Locator {
  return page.locator('main section[tabindex="0"]');
}

/** What the page says of the file, once it is asked for. */
export function fileStatus(page: Page): Locator {
  return page.locator('#reste ~ [role=status]');
}

/** The button that gives the file. */
export function giver(page: Page): Locator {
  return page.locator('button[aria-describedby=reste]');
}

/** What the tab keeps, and the button that erases it or gives it back. */
export function keptNotice(page: Page): Locator {
  return page.locator('main div.needs-script.screen-only:has(> [role=status]:not(.quiet))');
}

/** What a paper says of the fields left blank, those that are due apart, as its page counts them. */
export async function leftInPaper(page: Page): Promise<string> {
  const fields = await page.locator('[id^="blanc-"]:is(input, textarea, select)').evaluateAll((all) =>
    all.map((field) => ({
      name: field.id.replace('blanc-', ''),
      isEmpty:
        (field instanceof HTMLInputElement ||
          field instanceof HTMLTextAreaElement ||
          field instanceof HTMLSelectElement) &&
        /^$|(?:^|[\s(])…/.test(field.value),
    })),
  );
  const later = new Set(papersContent.groupes.flatMap(({ plusTard, blancs }) => (plusTard ? blancs : [])));
  const due = fields.filter(({ name }) => !later.has(name));
  const count = {
    left: due.filter(({ isEmpty }) => isEmpty).length,
    total: due.length,
    later: fields.filter(({ name, isEmpty }) => isEmpty && later.has(name)).length,
  };
  const said = leftInWords(count, false).map(plain);
  await expect(page.locator('#reste')).toHaveText(said.join(' '));
  return `${said.join('. ')}.`;
}

/** The text of a paper that was downloaded, spaces made plain. */
export async function paperText(download: Download): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
  return plain(value);
}

/** Asks for the file by keyboard. */
export async function askFor(page: Page): Promise<Download> {
  const given = page.waitForEvent('download');
  await giver(page).focus();
  await page.keyboard.press('Enter');
  return given;
}
