import type { Browser, Page } from '@playwright/test';
import { renderPageAsImage, getDocumentProxy } from 'unpdf';
import type { View } from './views.ts';

/** The widths of a telephone and of a desk, in pixels. */
const widths = [360, 1280] as const;

/** The same hour for both sites: a printed sheet says its day. */
const noon = new Date('2026-01-15T12:00:00+01:00');

/** What is compared: its name, and the picture as a PNG. */
export type Pictures = ReadonlyMap<string, Buffer>;

/** Waits until nothing loads nor moves: scripts, fonts, the search and its list. */
async function still(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

const canvasImport = () => import('@napi-rs/canvas');

async function sheets(page: Page, name: string): Promise<[string, Buffer][]> {
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const { numPages } = await getDocumentProxy(pdf.slice());
  const pictures: [string, Buffer][] = [];
  for (let number = 1; number <= numPages; number += 1) {
    const png = await renderPageAsImage(pdf.slice(), number, { scale: 1.5, canvasImport });
    pictures.push([`${name}, sheet ${number}`, Buffer.from(png)]);
  }
  return pictures;
}

/**
 * Photographs every view of a site, whole pages, on a telephone and on a desk.
 *
 * @param origin of the site
 */
export async function photograph(
  browser: Browser,
  origin: string,
  views: readonly View[],
): Promise<Pictures> {
  const pictures = new Map<string, Buffer>();
  for (const width of widths) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(noon);
    for (const { name, address, isPrinted } of views) {
      // From elsewhere: a page that is only given another fragment would not load again.
      await page.goto('about:blank');
      const answer = await page.goto(origin + address);
      // A page that one of the sites does not have is no picture of it.
      if (answer?.ok() !== true) continue;
      await still(page);
      const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
      pictures.set(`${name}, ${width} px`, picture);
      if (isPrinted && width === widths[1]) {
        for (const [sheet, png] of await sheets(page, name)) pictures.set(sheet, png);
      }
    }
    await context.close();
  }
  return pictures;
}
