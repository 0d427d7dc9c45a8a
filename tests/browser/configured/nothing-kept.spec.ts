import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leavingWorker } from '../../../src/site/offline/leaving-worker.ts';
import { WORKER_FILE } from '../../../src/site/offline/register.ts';
import { texts } from '../questionnaire.ts';
import { distOf } from './sites.ts';
import { expect, test } from './visitor.ts';

test.use({ siteName: 'phone-alone', serviceWorkers: 'allow' });

test('where nothing is to be kept, no page begins a copy, the worker is one that goes, and the page says so', async ({
  visitor,
}) => {
  expect(readFileSync(join(distOf('phone-alone'), WORKER_FILE), 'utf8')).toBe(leavingWorker('/'));
  for (const address of ['/contact/', '/autodiagnostic/', '/hors-connexion/']) {
    await visitor.goto(address, { waitUntil: 'networkidle' });
    expect(
      await visitor.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
  }
  await expect(visitor.getByRole('main').getByText(texts.horsConnexion.retiree)).toBeVisible();
  await expect(visitor.locator('[data-act]')).toHaveCount(0);
});
