import { texts } from './questionnaire.ts';
import { axeFaults, expect, test } from './visitor.ts';

test('the header form is a plain GET to the search page', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 1280, height: 800 });
  await visitor.goto('/');
  await visitor.getByRole('search').getByRole('searchbox').fill('gouvernance');
  await visitor.getByRole('search').getByRole('button').click();
  await expect(visitor).toHaveURL(/\/recherche\/\?q=gouvernance$/);
  await expect(visitor.getByRole('main').getByRole('searchbox')).toHaveValue('gouvernance');
  await expect(visitor.getByRole('status')).toContainText('trouvée');
});

const expectations = [
  ['eligibilite', '/eligibilite/'],
  ['reconvertir', '/offre/'],
  ['teletravail', '/guides/definir-le-besoin/'],
  ['detr', '/financements/detr/'],
  ['02 33 05 98 80', '/contact/'],
  ['contact', '/contact/'],
  ['autodiagnostic', '/autodiagnostic/'],
  ['tiers-lieux', '/offre/'],
  ['tiers lieux', '/offre/'],
  ['éligibles', '/eligibilite/'],
  ['coworking', '/offre/'],
  ['cahier des charges', '/niveaux/niveau-2/'],
] as const;

for (const [words, address] of expectations) {
  test(`« ${words} » finds ${address}`, async ({ visitor }) => {
    await visitor.goto(`/recherche/?q=${encodeURIComponent(words)}`);
    await expect(visitor.locator(`[data-results] a[href="${address}"]`)).toBeVisible();
    expect(await axeFaults(visitor)).toEqual([]);
  });
}

test('the kind filters the results, and recommendations are not among them', async ({ visitor }) => {
  await visitor.goto('/recherche/?q=prestataire&genre=niveau');
  await expect(visitor.getByRole('status')).toContainText('trouvée');
  for (const kind of await visitor.locator('[data-results] .kind').allTextContents()) {
    expect(kind).toBe(texts.genres.niveau);
  }
  await visitor.goto('/recherche/?q=prestataire');
  await expect(visitor.getByRole('status')).toContainText('trouvée');
  await expect(visitor.locator('[data-results] a[href^="/autodiagnostic/niveau"]')).toHaveCount(0);
});

test('no result is said, with another way', async ({ visitor }) => {
  await visitor.goto('/recherche/?q=xylophone');
  await expect(visitor.getByRole('status')).toContainText(texts.recherche.aucun);
  await expect(visitor.getByRole('link', { name: texts.recherche.plan })).toBeVisible();
});

test('the engine comes on first use only', async ({ visitor }) => {
  const engine: string[] = [];
  visitor.on('request', (request) => {
    if (request.url().includes('/pagefind/')) engine.push(request.url());
  });
  await visitor.goto('/recherche/', { waitUntil: 'networkidle' });
  expect(engine).toEqual([]);
  await visitor.getByRole('main').getByRole('searchbox').focus();
  await expect.poll(() => engine.length).toBeGreaterThan(0);
});
