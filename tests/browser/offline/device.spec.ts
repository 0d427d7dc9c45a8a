import { phoneAddress } from '../../../src/content-model/text/phone-address.ts';
import { copyMessage } from '../../../src/site/offline/copy-state.ts';
import { siteDetails, titleOf } from '../questionnaire.ts';
import { cutNetwork, expect, firstVisit, noteOf, test } from './reader.ts';

const saying = (kind: 'unsupported' | 'refused' | 'none' | 'interrupted') => copyMessage({ kind });

test('a page that is not kept says so, and leads home and to the phone', async ({ visitor, site }) => {
  await firstVisit(visitor);
  await cutNetwork(visitor, site);
  await visitor.goto('/guides/nowhere/?a=b');
  await expect(visitor.getByRole('heading', { level: 1, name: titleOf('page-non-gardee') })).toBeVisible();
  const main = visitor.getByRole('main');
  await expect(main.getByRole('link', { name: siteDetails.telephone })).toHaveAttribute(
    'href',
    phoneAddress(siteDetails.telephone),
  );
  await main.getByRole('link', { name: 'accueil' }).click();
  await expect(visitor).toHaveURL('/');
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page says what is kept and since when; the button erases it, for good, until the visitor asks for all', async ({
  visitor,
  site,
}) => {
  await firstVisit(visitor);
  await visitor.goto('/hors-connexion/');
  const state = visitor.getByRole('main').getByRole('status');
  const today = new Date().toLocaleDateString('fr', { timeZone: 'Europe/Paris' });
  await expect(state).toContainText(today);
  const erase = visitor.locator('[data-act="erase"]');
  const keep = visitor.locator('[data-act="keepWhole"]');
  await erase.click();
  await expect(state).toHaveText(saying('refused'));
  await expect(erase).toBeHidden();
  const left = () =>
    visitor.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...Object.entries(localStorage).flat(),
    ]);
  expect(await left()).toEqual(['hors-connexion', 'non']);
  // On other pages, with a script or not.
  await visitor.goto('/contact/');
  await visitor.goto('/offre/');
  await visitor.goto('/autodiagnostic/', { waitUntil: 'networkidle' });
  expect(await left()).toEqual(['hors-connexion', 'non']);
  // Twice in the same tab: the worker of before the erasure still answers it.
  await visitor.goto('/hors-connexion/');
  for (let time = 0; time < 2; time += 1) {
    await keep.click();
    await expect.poll(async () => (await noteOf(visitor))?.isWhole, { timeout: 120_000 }).toBe(true);
    await expect(keep).toBeHidden();
    await expect(state).toContainText(today);
    if (time === 0) await erase.click();
  }
  await cutNetwork(visitor, site);
  await visitor.goto('/offre/');
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
});

/** Browsers that keep nothing: what each lacks or refuses. */
const without = {
  'without workers': () => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  },
  'that refuses workers': () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  },
  'that refuses all storage': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  },
};

for (const [which, init] of Object.entries(without)) {
  test(`in a browser ${which}, the site works as before`, async ({ visitor }) => {
    await visitor.addInitScript(init);
    await visitor.goto('/hors-connexion/', { waitUntil: 'networkidle' });
    const keepsNothing = which === 'that refuses workers';
    const state = visitor.getByRole('main').getByRole('status');
    await expect(state).toHaveText(saying(keepsNothing ? 'none' : 'unsupported'));
    // Nothing is there to erase: one may ask, refuse, or do nothing at all.
    await expect(visitor.locator('[data-act]:visible')).toHaveCount(keepsNothing ? 2 : 0);
    if (keepsNothing) {
      await visitor.locator('[data-act="keepWhole"]').click();
      await expect(state).toHaveText(saying('interrupted'));
    }
    await visitor.goto('/autodiagnostic/', { waitUntil: 'networkidle' });
    await expect(visitor.getByRole('radio').first()).toBeVisible();
  });
}
