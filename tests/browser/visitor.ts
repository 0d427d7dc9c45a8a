import { test as base, expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { AxeBuilder } from '@axe-core/playwright';
import { siteDetails } from './questionnaire.ts';

/** What Playwright says where it blocks the workers of the site. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** What went wrong on a page, or left it: every test fails on it, whatever it was about. */
function watch(page: Page, origin: string, found: string[]): void {
  // A message may quote a whole field.
  const tell = (fault: string) => found.push(fault.slice(0, 300));
  page.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    if (message.type() === 'error' || message.type() === 'warning') tell(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => tell(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) tell(`other origin: ${request.url()}`);
  });
}

/** Does the same on a telephone and at a desk, each time on a page opened afresh. */
export async function inEachWindow(
  page: Page,
  act: (size: { readonly width: number; readonly height: number }) => Promise<void>,
): Promise<void> {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ]) {
    await page.goto('about:blank');
    await page.setViewportSize(size);
    await act(size);
  }
}

/** A visitor whose every page is watched: no console error, no policy violation, no other origin, no cookie. */
export const test = base.extend<
  { visitor: Page; reader: Page },
  { isScripted: boolean; seat: { page: Page; found: string[] } }
>({
  /** Whether the tab that is shared runs scripts. */
  isScripted: [true, { option: true, scope: 'worker' }],
  // One tab for many pages that are only read: opening a tab costs more than reading one.
  seat: [
    async ({ browser, isScripted }, use, { project }) => {
      const {
        baseURL = '',
        contextOptions,
        locale = '',
        timezoneId = '',
        serviceWorkers = 'allow',
      } = project.use;
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        locale,
        timezoneId,
        serviceWorkers,
        javaScriptEnabled: isScripted,
      });
      const page = await context.newPage();
      const found: string[] = [];
      watch(page, new URL(baseURL).origin, found);
      await use({ page, found });
      await context.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ seat: { page, found } }, use) => {
    // What the test before left in the tab is not of this visit.
    if (page.url().startsWith('http'))
      await page.evaluate(() => {
        sessionStorage.clear();
        localStorage.clear();
      });
    // From elsewhere: with another fragment only, the page that is there would not open anew.
    await page.goto('about:blank');
    found.length = 0;
    await page.setViewportSize({ width: 1280, height: 720 });
    await use(page);
    expect(found, 'nothing went wrong and nothing left the site').toEqual([]);
    expect(await page.context().cookies(), 'no cookie').toEqual([]);
  },
  visitor: async ({ page, context, baseURL }, use) => {
    const found: string[] = [];
    watch(page, new URL(baseURL ?? '').origin, found);
    await use(page);
    expect(found, 'nothing went wrong and nothing left the site').toEqual([]);
    expect(await context.cookies(), 'no cookie').toEqual([]);
  },
});

/**
 * The details of one of many tests that are alike.
 *
 * @param isPlayedAlways whether `npm test` plays it; if not, `npm run test:all` does
 */
export function alike(isPlayedAlways: boolean): { tag?: '@all' } {
  return isPlayedAlways ? {} : { tag: '@all' };
}

export { expect };

/** Waits for the next paint, and for what the page does after it. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Waits until the island of the page answers. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('[data-island][data-ready]')).toBeAttached();
  // The island reads the address after its first paint, and what it then shows has effects after the next.
  await painted(page);
  await painted(page);
}

/** Waits until each island that shows a control answers; one that waits for its first use has it. */
export async function settled(page: Page): Promise<void> {
  if ((await page.locator('[data-island]').count()) === 0) return;
  await expect(page.locator('html[data-scripted]')).toBeAttached();
  const unused = '[data-island]:not([data-ready]) :is(input, select, button)';
  await page.evaluate((controls) => {
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      control.focus();
      control.blur();
    }
  }, unused);
  await expect(page.locator(unused).locator('visible=true')).toHaveCount(0);
  await painted(page);
  await painted(page);
}

/** The accessibility faults that axe sees, RGAA and WCAG 2.2 rules and good practice. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Legacy mode: the page only, without a second tab to gather what frames say. The policy allows no frame.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // Of the rules that pass, axe need not describe each element.
    .options({ resultTypes: ['violations'] })
    .withTags(['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** What a page prints. */
interface Paper {
  /** Its text, spaces made plain. */
  readonly text: string;
  readonly sides: string[];
  readonly pages: number;
  /** How tall the letters of the name of the site are, in points: less than they are set in where a browser made all smaller. */
  readonly letters: number;
}

/** The page as it prints. */
export async function printed(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: false });
  const { items } = await (await document.getPage(1)).getTextContent();
  const letters = items.flatMap((item) =>
    'str' in item && item.str.startsWith(siteDetails.nom.slice(0, 8)) ? [item.height] : [],
  );
  // A word that goes on after its own hyphen is one word: « sous-préfecture » at the end of a line.
  const sides = text.map((side) => plain(side.replaceAll(/(?<=\p{L}-)\s*\n\s*(?=\p{Ll})/gu, '')));
  return {
    text: sides.join(' '),
    sides,
    pages: totalPages,
    letters: Math.max(0, ...letters),
  };
}

/** A text with its spaces made plain, to compare what was typed with what was set. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
