import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKER_FILE } from '../../../src/site/offline/register.ts';
import { cutNetwork, expect, keptAddresses, keptVersion, test } from './reader.ts';

const sparing = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

test('where data is to be spared, nothing is fetched ahead, and what was visited is kept', async ({
  visitor,
  site,
}) => {
  // The browser tells the worker too, which no tool can make it do here.
  const worker = join(site.folder, WORKER_FILE);
  writeFileSync(worker, sparing + readFileSync(worker, 'utf8'));
  await visitor.addInitScript(sparing);
  await visitor.goto('/contact/');
  await expect.poll(() => keptVersion(visitor)).toBeDefined();
  expect(await keptAddresses(visitor)).toEqual(['/service-worker.json']);
  await visitor.goto('/hors-connexion/');
  await expect(visitor.getByRole('main').getByRole('status')).toContainText(/\d+\D+\d+/);
  await visitor.goto('/offre/');
  await expect.poll(() => keptAddresses(visitor)).toContain('/offre/');
  expect(await keptAddresses(visitor)).not.toContain('/contact/');
  await cutNetwork(visitor, site);
  await visitor.goto('/offre/');
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
});
