import { chromium, type Browser, type Page } from '@playwright/test';
import playwright from '../../playwright.config.ts';
import { ensureBrowser } from '../browser/ensure-browser.ts';
import type { SlowSite } from './slow-server.ts';

/** How a site is searched from one of its pages. */
export interface SearchWay {
  /** What shows one answer. */
  readonly answer: string;
  /** Opens the search and types the words. */
  readonly ask: (page: Page, words: string) => Promise<void>;
}

/** What a reader waits for, in milliseconds from the act, and what crosses the network until then, in bytes. */
export interface Wait {
  readonly milliseconds: number;
  readonly bytes: number;
}

const SLOWER = 4;

/** A Chromium for the benches. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...playwright.use?.launchOptions, executablePath: ensureBrowser() });
}

/** Opens a tab as a slow telephone with nothing kept, and closes it after the visit. */
async function onTelephone<Seen>(browser: Browser, visit: (page: Page) => Promise<Seen>): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await visit(page);
  } finally {
    await context.close();
  }
}

/** Writes in the page when an element that matches is first there, by the clock of the machine. */
async function watchFor(page: Page, selector: string): Promise<void> {
  await page.addInitScript((awaited) => {
    const look = () => {
      if (document.documentElement === null || document.querySelector(awaited) === null) return;
      document.documentElement.dataset['seenAt'] ??= String(performance.timeOrigin + performance.now());
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
}

async function seenAt(page: Page): Promise<number> {
  const root = page.locator('html[data-seen-at]');
  await root.waitFor({ state: 'attached', timeout: 60_000 });
  return Number(await root.getAttribute('data-seen-at'));
}

/** When the largest piece of the content was painted, on a first visit; its bytes are those of the whole visit. */
export function readable(browser: Browser, site: SlowSite, address: string): Promise<Wait> {
  return onTelephone(browser, async (page) => {
    const start = Date.now();
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    const milliseconds = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
    return { milliseconds, bytes: site.sent(start, Date.now()) };
  });
}

/** When an element is first there, on a first visit. */
export function present(browser: Browser, site: SlowSite, address: string, selector: string): Promise<Wait> {
  return onTelephone(browser, async (page) => {
    await watchFor(page, selector);
    await page.goto(site.origin + address);
    const at = await seenAt(page);
    const start = await page.evaluate(() => performance.timeOrigin);
    return { milliseconds: at - start, bytes: site.sent(start, at) };
  });
}

/** When the first answer is there, from a page that is read already. */
export function found(
  browser: Browser,
  site: SlowSite,
  from: string,
  { answer, ask }: SearchWay,
  words: string,
): Promise<Wait> {
  return onTelephone(browser, async (page) => {
    await watchFor(page, answer);
    await page.goto(site.origin + from, { waitUntil: 'networkidle' });
    const start = Date.now();
    await ask(page, words);
    const at = await seenAt(page);
    return { milliseconds: at - start, bytes: site.sent(start, at) };
  });
}
