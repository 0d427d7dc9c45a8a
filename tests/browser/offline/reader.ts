import type { Page } from '@playwright/test';
import { cacheName, NOTE, type Note } from '../../../src/site/offline/names.ts';
import { expect, test as base } from '../visitor.ts';
import { publishedSite, type Published } from './published.ts';

/** The watched visitor, on a copy of the site that a test may publish anew, and cut. */
export const test = base.extend<{ size: 'whole' | 'small'; site: Published }>({
  size: ['small', { option: true }],
  site: async ({ size }, use) => {
    const site = await publishedSite(size);
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.origin),
  serviceWorkers: 'allow',
});

export { expect };

/** What the worker noted beside the copy; nothing if there is no copy that was finished. */
export function noteOf(page: Page): Promise<Note | undefined> {
  return page.evaluate(
    async ([name, note]): Promise<Note | undefined> => {
      if (!(await caches.has(name))) return undefined;
      const kept = await (await caches.open(name)).matchAll(note, { ignoreSearch: true });
      const notes: Note[] = await Promise.all(kept.map((response) => response.json()));
      return notes.toSorted((one, other) => other.since - one.since)[0];
    },
    [cacheName('/'), NOTE] as const,
  );
}

/** The version that is kept on the device; nothing if none is. */
export async function keptVersion(page: Page): Promise<string | undefined> {
  return (await noteOf(page))?.version;
}

/** Opens a page of a journey, and waits until what a journey needs is kept. */
export async function firstVisit(page: Page, address = '/contact/'): Promise<void> {
  await page.goto(address);
  await expect.poll(() => keptVersion(page), { timeout: 120_000 }).toBeDefined();
}

/**
 * Leaves the site and comes back until what is expected there holds: while one of its pages is open, Chromium may let a new
 * worker wait long for the former. At the moment when one replaces the other, it now and then loses the request for a page
 * under its debugger: the page is then asked for again.
 */
export async function returnsUntil(
  page: Page,
  address: string,
  expected: () => Promise<void>,
): Promise<void> {
  await expect(async () => {
    await page.goto('about:blank');
    await page.waitForTimeout(500);
    await page.goto(address, { timeout: 30_000 });
    await expect(expected).toPass({ timeout: 2000 });
  }).toPass({ timeout: 300_000 });
}

/** Asks for the whole site, and waits until it is kept. */
export async function keepWhole(page: Page): Promise<void> {
  await page.goto('/hors-connexion/');
  await page.locator('[data-act="keepWhole"]').click();
  await expect.poll(async () => (await noteOf(page))?.isWhole, { timeout: 300_000 }).toBe(true);
}

/** The addresses of the files on the device. */
export function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
}

/** Cuts the network of the browser and the site itself: what a worker asks for does not always obey the first. */
export async function cutNetwork(page: Page, site: Published): Promise<void> {
  await page.context().setOffline(true);
  await site.cut();
}

/** The network of the browser and the site are back. */
export async function restoreNetwork(page: Page, site: Published): Promise<void> {
  await site.restore();
  await page.context().setOffline(false);
}
