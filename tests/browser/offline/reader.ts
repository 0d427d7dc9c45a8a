import type { Page } from '@playwright/test';
import type { Note } from '../../../src/site/offline/model.ts';
import { cacheName, NOTE } from '../../../src/site/offline/names.ts';
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

/** The version that is kept whole on the device; nothing if none is. */
export function keptVersion(page: Page): Promise<string | undefined> {
  return page.evaluate(
    async ([name, note]) => {
      const kept: Note | undefined = await (await caches.match(note, { cacheName: name }))?.json();
      return kept?.version;
    },
    [cacheName('/'), NOTE] as const,
  );
}

/** Opens a page that runs a script, and waits until the site is kept. */
export async function firstVisit(page: Page, address = '/hors-connexion/'): Promise<void> {
  await page.goto(address);
  await expect.poll(() => keptVersion(page), { timeout: 20_000 }).toBeDefined();
}

/** Cuts the network of the browser and the site itself: what a worker asks for does not always obey the first. */
export async function cutNetwork(page: Page, site: Published): Promise<void> {
  await page.context().setOffline(true);
  await site.cut();
}
