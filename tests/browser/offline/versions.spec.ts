import { rmSync, truncateSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { WORKER_FILE } from '../../../src/site/offline/register.ts';
import type { Published } from './published.ts';
import { cutNetwork, expect, firstVisit, keptVersion, test } from './reader.ts';

/** Comes back some time after a version was published: it shows at the first page or, once it is whole, at the second. */
async function seesAtOnceOrNext(page: Page, name: string, version: string): Promise<void> {
  // A browser stops a worker that has nothing to do.
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto('/offre/');
  if ((await page.title()).endsWith(`[${name}]`)) return;
  await expect.poll(() => keptVersion(page), { timeout: 15_000 }).toBe(version);
  await page.goto('/offre/');
  await expect(page).toHaveTitle(new RegExp(`\\[${name}\\]$`));
}

test('each new version shows at the second page at most, whole, and leaves the tabs of the former be', async ({
  visitor,
  site,
  context,
}) => {
  site.publish('one');
  await firstVisit(visitor);
  const old = await context.newPage();
  await old.goto('/autodiagnostic/');
  for (const name of ['two', 'three']) {
    const version = site.publish(name);
    await seesAtOnceOrNext(visitor, name, version);
    await expect.poll(() => keptVersion(visitor)).toBe(version);
    await visitor.goto('/contact/');
    await expect(visitor).toHaveTitle(new RegExp(`\\[${name}\\]$`));
  }
  // Of a former version nothing is left but what the last two share or hold.
  const titles = await visitor.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const copies = await (await caches.open(name)).matchAll('/offre/', { ignoreSearch: true });
    return Promise.all(copies.map(async (copy) => /\[(\w+)\]<\/title>/.exec(await copy.text())?.[1]));
  });
  expect(titles.toSorted()).toEqual(['three', 'two']);
  await cutNetwork(visitor, site);
  await visitor.goto('/offre/');
  await expect(visitor).toHaveTitle(/\[three\]$/);
  await old.getByRole('radio').first().check();
  await old.getByRole('button', { name: 'Continuer' }).click();
  await expect(old.locator('form').getByRole('radio').first()).not.toBeChecked();
});

/** Ways to publish badly. Each leaves the worker that names the files as they should be. */
const mishaps: Readonly<Record<string, (site: Published) => void>> = {
  'a page is missing': ({ folder }) => rmSync(join(folder, 'contact/index.html')),
  'a page answers with an error': ({ failAt }) => failAt('/contact/'),
  'a page is cut short': ({ folder }) => truncateSync(join(folder, 'contact/index.html'), 4000),
  'the list of files is cut short': ({ folder }) => truncateSync(join(folder, WORKER_FILE), 2000),
  'the worker has a fault': ({ folder }) => {
    const file = join(folder, WORKER_FILE);
    writeFileSync(file, `${readFileSync(file, 'utf8')}}`);
  },
  'the worker is missing': ({ folder }) => rmSync(join(folder, WORKER_FILE)),
};

/** Has the browser look for a new version, and waits until it is there or given up. */
async function triesToUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    while (registration.installing !== null) await new Promise((done) => setTimeout(done, 20));
  });
}

test('a version badly published changes nothing, and the next one mends all', async ({ visitor, site }) => {
  const first = site.publish('one');
  await firstVisit(visitor);
  const worker = readFileSync(join(site.folder, WORKER_FILE));
  const page = readFileSync(join(site.folder, 'contact/index.html'));
  for (const [what, happens] of Object.entries(mishaps)) {
    await test.step(what, async () => {
      site.publish(what);
      happens(site);
      await triesToUpdate(visitor);
      for (const address of ['/offre/', '/contact/']) {
        await visitor.goto(address);
        await expect(visitor).toHaveTitle(/\[one\]$/);
      }
      expect(await keptVersion(visitor)).toBe(first);
      writeFileSync(join(site.folder, WORKER_FILE), worker);
      writeFileSync(join(site.folder, 'contact/index.html'), page);
    });
  }
  await seesAtOnceOrNext(visitor, 'mended', site.publish('mended'));
});
