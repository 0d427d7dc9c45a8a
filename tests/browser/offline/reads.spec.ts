import { answerAll } from '../answering.ts';
import { longestOfEachKind } from '../built-pages.ts';
import { example, exampleTitle, papersContent, titleOf } from '../questionnaire.ts';
import { beginPlan } from '../plan.ts';
import { hydrated, plain, printed } from '../visitor.ts';
import { cutNetwork, expect, firstVisit, keepWhole, keptAddresses, test } from './reader.ts';

test.use({ size: 'whole' });

test('after one visit to a page of a journey, its questions, recommendation and request need no network; other pages are not kept', async ({
  visitor,
  site,
}) => {
  await firstVisit(visitor);
  await cutNetwork(visitor, site);

  await visitor.goto('/autodiagnostic/');
  await answerAll(visitor, example.answers);
  await expect(visitor.getByRole('heading', { level: 1, name: exampleTitle })).toBeVisible();
  expect((await printed(visitor)).text).toContain(plain(exampleTitle));

  await visitor.goto('/contact/');
  await visitor.locator('#champ-collectivite').focus();
  await expect(visitor.getByRole('combobox', { name: 'Commune ou groupement' })).toBeVisible();

  await visitor.goto('/glossaire/');
  await expect(visitor.getByRole('heading', { level: 1, name: titleOf('page-non-gardee') })).toBeVisible();
});

test('once asked for, the whole site is read, searched, planned and printed without network', async ({
  visitor,
  site,
}) => {
  await keepWhole(visitor);
  await cutNetwork(visitor, site);

  for (const address of longestOfEachKind) {
    await visitor.goto(address);
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(visitor).toHaveURL(address);
  }
  const fonts = await visitor.evaluate(async () => (await document.fonts.ready).size);
  expect(fonts).toBeGreaterThan(0);

  await visitor.goto('/guides');
  await expect(visitor).toHaveURL('/guides/');

  await visitor.goto('/financements/plan/');
  await hydrated(visitor);
  await beginPlan(visitor);
  await visitor.locator('#plan-travaux').fill('180000');
  await visitor.locator('#plan-travaux').blur();
  await expect(visitor.locator('#plan-travaux')).toHaveValue('180 000');

  await visitor.goto('/recherche/?q=gouvernance');
  await expect(visitor.locator('[data-answers] a').first()).toBeVisible();
  await expect(visitor.locator('[data-results] a').first()).toBeVisible();
});

test('a paper that was opened is filled without network, the page loaded again too', async ({
  visitor,
  site,
}) => {
  await firstVisit(visitor);
  await visitor.goto('/papiers/');
  await hydrated(visitor);
  const file = 'deliberation-reflexion';
  const kept = () => keptAddresses(visitor);
  await visitor.locator(`#${file}`).getByRole('button').click();
  await expect
    .poll(async () => (await kept()).some((address) => address.endsWith(`/${file}.docx`)))
    .toBe(true);
  await cutNetwork(visitor, site);

  await visitor.goto('about:blank');
  await visitor.goto(`/papiers/#${file}`);
  await hydrated(visitor);
  await visitor.getByLabel(papersContent.blanks['batiment']?.label ?? '').fill('L’école');
  const given = visitor.waitForEvent('download');
  await visitor.getByRole('button', { name: papersContent.texts.telecharger }).click();
  expect((await given).suggestedFilename()).toContain(file);
});
