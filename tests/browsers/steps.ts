import type { Page } from 'puppeteer-core';

/** What the page shows at a place, spaces made plain. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const text = await page.$eval(selector, (element) => element.textContent);
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Waits until the script of the page answers. */
export async function answers(page: Page): Promise<void> {
  await page.waitForSelector('html[data-scripted]');
}

/** Opens a page and waits for its script. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await answers(page);
}

/** Clicks what bears a name: a link, a button or a label. */
export async function click(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria(${name})`).click();
}

/** Waits until a place of the page shows words. */
export async function shows(page: Page, selector: string, words: RegExp): Promise<void> {
  await page.waitForFunction(
    (place, source) => {
      const found = [...document.querySelectorAll<HTMLElement>(place)];
      return found.some((element) => new RegExp(source).test(element.textContent.replaceAll(/\s+/g, ' ')));
    },
    { timeout: 10_000 },
    selector,
    words.source,
  );
}
