import type { Page } from '@playwright/test';
import { readKept, writeKept } from '../../src/project/kept.ts';
import type { Project } from '../../src/project/project.ts';

/** The project that this tab keeps. */
export async function keptInTab(page: Page): Promise<Project> {
  return readKept((await page.evaluate(() => sessionStorage.getItem('projet'))) ?? '');
}

/** Keeps a project as a tool of this tab would. */
export async function keepInTab(page: Page, project: Project): Promise<void> {
  await page.evaluate((text) => sessionStorage.setItem('projet', text), writeKept(project) ?? '');
}
