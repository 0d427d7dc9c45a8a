import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { leavingWorker } from '../../../src/site/offline/leaving-worker.ts';
import { cacheName, NOTE, TRUSTED_DAYS } from '../../../src/site/offline/names.ts';
import { WORKER_FILE } from '../../../src/site/offline/register.ts';
import type { Published } from './published.ts';
import {
  cutNetwork,
  expect,
  firstVisit,
  keptAddresses,
  keptVersion,
  noteOf,
  restoreNetwork,
  returnsUntil,
  test,
} from './reader.ts';

function titled(name: string): RegExp {
  return new RegExp(`\\[${name}\\]$`);
}

test('each new version shows at once, is then kept whole, and leaves the tabs of the former be', async ({
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
    for (const address of ['/offre/', '/contact/']) {
      await visitor.goto(address);
      await expect(visitor).toHaveTitle(titled(name));
    }
    await returnsUntil(visitor, '/contact/', async () => expect(await keptVersion(visitor)).toBe(version));
  }
  // Of a page, no more than the copies of the last two versions.
  const copies = (await keptAddresses(visitor)).filter((address) => address === '/contact/');
  expect(copies.length).toBeLessThanOrEqual(2);
  await cutNetwork(visitor, site);
  await visitor.goto('/contact/');
  await expect(visitor).toHaveTitle(titled('three'));
  await old.getByRole('radio').first().check();
  await old.getByRole('button', { name: 'Continuer' }).click();
  await expect(old.locator('form').getByRole('radio').first()).not.toBeChecked();
});

const inFolder = (site: Published, path: string) => join(site.folder, path);

function rewrite(site: Published, change: (html: string) => string): void {
  for (const path of readdirSync(site.folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = inFolder(site, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}

/** Ways to publish so that the new version can never be kept. Each leaves a page that the network still answers. */
const mishaps: Readonly<Record<string, (site: Published) => void>> = {
  'a page is missing': (site) => rmSync(inFolder(site, 'contact/index.html')),
  'a page answers with an error': ({ failAt }) => failAt('/contact/'),
  'a page is cut short': (site) => truncateSync(inFolder(site, 'contact/index.html'), 4000),
  'the list of files is cut short': (site) => truncateSync(inFolder(site, WORKER_FILE), 2000),
  'the worker has a fault': (site) => {
    const file = inFolder(site, WORKER_FILE);
    writeFileSync(file, `${readFileSync(file, 'utf8')}}`);
  },
  'the worker is missing': (site) => rmSync(inFolder(site, WORKER_FILE)),
  'the host adds to each page': (site) =>
    rewrite(site, (html) => html.replace('</body>', '<!-- host --></body>')),
  'another site is there, which knows of no worker': (site) => {
    rmSync(inFolder(site, WORKER_FILE));
    rewrite(
      site,
      (html) => `<!doctype html>${/<title>.*?<\/title>/s.exec(html)?.[0]}<link rel="icon" href="data:,">`,
    );
  },
};

/** Has the browser look for a new version, and waits until it is there or given up. */
async function triesToUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    while (registration.installing !== null) await new Promise((done) => setTimeout(done, 20));
  });
}

test('a version that can never be kept is what the network shows; without network, the last one kept answers', async ({
  visitor,
  site,
}) => {
  const first = site.publish('one');
  await firstVisit(visitor);
  const sound = new Map(
    [WORKER_FILE, 'contact/index.html'].map((path) => [path, readFileSync(inFolder(site, path))]),
  );
  for (const [what, happens] of Object.entries(mishaps)) {
    await test.step(what, async () => {
      site.publish(what);
      happens(site);
      await triesToUpdate(visitor);
      for (const address of ['/offre/', '/autodiagnostic/']) {
        await visitor.goto(address);
        await expect(visitor).toHaveTitle(titled(what));
      }
      expect(await keptVersion(visitor)).toBe(first);
      await cutNetwork(visitor, site);
      await visitor.goto('/contact/');
      await expect(visitor).toHaveTitle(titled('one'));
      await restoreNetwork(visitor, site);
      for (const [path, content] of sound) writeFileSync(inFolder(site, path), content);
    });
  }
  const mended = site.publish('mended');
  await visitor.goto('/contact/');
  await expect(visitor).toHaveTitle(titled('mended'));
  await returnsUntil(visitor, '/contact/', async () => expect(await keptVersion(visitor)).toBe(mended));
});

test('where the network is slow, the copy stands in for it if the host confirmed it lately, and not else', async ({
  visitor,
  site,
}) => {
  site.publish('one');
  await firstVisit(visitor);
  site.publish('two');
  rmSync(inFolder(site, WORKER_FILE));
  const release = site.hang();
  await visitor.goto('/contact/');
  await expect(visitor).toHaveTitle(titled('one'));
  const tooOld = Date.now() - (TRUSTED_DAYS + 1) * 86_400_000;
  const note = await noteOf(visitor);
  await visitor.evaluate(
    async ([name, address, old]) => {
      await (await caches.open(name)).put(address, Response.json(old));
    },
    [cacheName('/'), `${NOTE}?${note?.version}`, { ...note, checked: tooOld }] as const,
  );
  const opening = visitor.goto('/autodiagnostic/');
  // Longer than anyone who has a copy at hand is made to wait.
  await visitor.waitForTimeout(5000);
  release();
  await opening;
  await expect(visitor).toHaveTitle(titled('two'));
});

test('a worker published to go takes all that was kept with it', async ({ visitor, site }) => {
  await firstVisit(visitor);
  writeFileSync(inFolder(site, WORKER_FILE), leavingWorker('/'));
  await visitor.goto('/offre/');
  await triesToUpdate(visitor);
  const left = () =>
    visitor.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await returnsUntil(visitor, '/offre/', async () => expect(await left()).toEqual([]));
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
});
