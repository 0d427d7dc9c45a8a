import { answerAll } from '../answering.ts';
import { longestOfEachKind } from '../built-pages.ts';
import { example, exampleTitle, titleOf } from '../questionnaire.ts';
import { askFor, blankField, paperText } from '../papers.ts';
import { amountField, beginPlan, openPlan, school } from '../plan.ts';
import { hydrated, plain, printed } from '../visitor.ts';
import { cutNetwork, expect, firstVisit, keepWhole, keptAddresses, test } from './reader.ts';

test.use({ size: 'whole' });

/** The deliberation on the project, and the guide that gives it. */
const [project, guide] = ['deliberation-projet-et-aides', '/guides/deliberer-en-conseil/'];

test('after one visit to a page of a journey, its questions, recommendation and request need no network; other pages are not kept', async ({
  visitor,
  site,
}) => {
  await firstVisit(visitor);
  await cutNetwork(visitor, site);

  await visitor.goto('/autodiagnostic/');
  await answerAll(visitor, example.reponses);
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

test('begun at the first question, a plan that was opened goes on without network to the deliberation that it leads to, filled', async ({
  visitor,
  site,
}) => {
  await firstVisit(visitor, '/autodiagnostic/');
  await answerAll(visitor, example.reponses);
  await openPlan(visitor, `${school}&etude=20000&autres-publics=58000`);
  await expect.poll(() => keptAddresses(visitor)).toContain(`${guide}${project}.docx`);
  await cutNetwork(visitor, site);

  await visitor.reload();
  await hydrated(visitor);
  await expect(amountField(visitor, 'travaux')).toHaveValue('180 000');
  await visitor.getByRole('main').locator(`a[href="/papiers/#${project}"]`).click();
  await expect(visitor.locator('#papier')).toBeFocused();
  await expect(blankField(visitor, 'cout')).toHaveValue(/^200\s000\s€$/);
  await blankField(visitor, 'commune').fill('Périers');
  const text = await paperText(await askFor(visitor));
  expect(text).toContain('Commune : Périers');
  expect(text).toContain('200 000 € hors taxes');
  // The share of the commune: its own 40,000 out of 200,000 of public money.
  expect(text).toContain('40 000 €, soit 20 %');
});
