import { folderOf } from './sites.ts';
import { expect, test } from './visitor.ts';

test.use({ siteName: 'cut-off', serviceWorkers: 'allow' });

test('published under a folder, the site is read without network', async ({ visitor, context, server }) => {
  await visitor.goto('/hors-connexion/');
  const keep = visitor.locator('[data-act="keepWhole"]');
  await keep.click();
  await expect(visitor.getByRole('main').getByRole('status')).toContainText(/\d{2}\/\d{2}\/\d{4}/, {
    timeout: 300_000,
  });
  await expect(keep).toBeHidden();
  const kept = `hors-connexion ${folderOf('cut-off')}/`;
  expect(await visitor.evaluate(() => caches.keys())).toEqual([kept]);
  await context.setOffline(true);
  server.stop();
  for (const address of ['/', '/guides', '/recherche/?q=gouvernance']) {
    await visitor.goto(address);
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(visitor.locator('[data-results] a').first()).toBeVisible();
});
