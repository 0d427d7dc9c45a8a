import { answer } from './answering.ts';
import { questionnaire, texts } from './questionnaire.ts';
import { expect, hydrated, test } from './visitor.ts';
import { toFragment } from '../../src/diagnosis/fragment.ts';

const [first, second, third] = questionnaire.questions;
const commune = first?.options[0]?.label ?? '';
const place = second?.options[0]?.label ?? '';

test('a missing answer is said, linked and focused, and the button stays usable', async ({ visitor }) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await visitor.getByRole('button', { name: 'Continuer' }).click();
  const summary = visitor.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(visitor.getByRole('radio').first()).toBeFocused();
  await answer(visitor, commune);
  await expect(visitor.getByRole('heading', { level: 2 })).toHaveText(second?.title ?? '');
});

test('each screen moves the focus to its question, changes the title and counts truly', async ({
  visitor,
}) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await expect(visitor.getByText('Question 1 (6 au maximum)')).toBeVisible();
  await answer(visitor, commune);
  await expect(visitor.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(visitor).toHaveTitle(new RegExp(`^${second?.title.slice(0, 20)}`));
  await expect(visitor.getByText('Question 2 (6 au maximum)')).toBeVisible();
});

test('Back, Forward, Précédent and reload keep the answers', async ({ visitor }) => {
  const heading = visitor.getByRole('heading', { level: 2 });
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await answer(visitor, commune);
  await answer(visitor, place);
  await expect(heading).not.toHaveText(second?.title ?? '');
  const title = await heading.textContent();

  await visitor.goBack();
  await expect(heading).toHaveText(second?.title ?? '');
  await expect(visitor.getByRole('radio', { name: place })).toBeChecked();
  await visitor.goForward();
  await expect(heading).toHaveText(title ?? '');
  await visitor.getByRole('button', { name: 'Précédent' }).click();
  await expect(heading).toHaveText(second?.title ?? '');
  await expect(visitor.getByRole('radio', { name: place })).toBeChecked();
  await visitor.reload();
  await hydrated(visitor);
  await expect(heading).toHaveText(second?.title ?? '');
  await expect(visitor.getByRole('radio', { name: place })).toBeChecked();
  await visitor.getByRole('button', { name: 'Recommencer' }).click();
  await expect(heading).toHaveText(first?.title ?? '');
  await expect(visitor.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('Modifier changes one answer, keeps those that still apply and names those dropped', async ({
  visitor,
}) => {
  const complete = {
    porteur: 'commune-ou-groupement',
    projet: 'tiers-lieu',
    batiment: 'public-existant',
    prestataire: 'etude-terminee',
    priorite: 'gouvernance',
  };
  await visitor.goto(`/autodiagnostic/niveau-3-sans-prestataire/${toFragment(questionnaire, complete)}`);
  await visitor.getByRole('link', { name: /^Modifier.*prestataire/ }).click();
  await hydrated(visitor);
  await expect(visitor.getByRole('radio', { name: 'l’étude est terminée' })).toBeChecked();
  await answer(visitor, 'Oui, le cahier des charges est à écrire');
  await visitor.waitForURL('**/niveau-2-avec-prestataire/#*');
  const dropped = visitor.getByRole('status').filter({ hasText: texts.autodiagnostic.reponsesRetirees });
  await expect(dropped.getByRole('listitem')).toHaveText(['Par quoi voulez-vous commencer ?'].map(spaced));
  await expect(visitor.getByText('Un tiers-lieu, un espace de travail partagé')).toBeVisible();
  await expect(visitor).toHaveURL(/#[2-9A-Z]{7}$/);
});

test('an answer and a click on Continuer made before the script came both count', async ({ visitor }) => {
  await visitor.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await visitor.goto('/autodiagnostic/', { waitUntil: 'domcontentloaded' });
  await visitor.getByRole('radio', { name: commune }).check();
  await visitor.getByRole('button', { name: 'Continuer' }).click();
  await expect(visitor.locator('astro-island[ssr]')).toBeAttached();
  await hydrated(visitor);
  await expect(visitor.getByRole('heading', { level: 2 })).toHaveText(second?.title ?? '');
  await visitor.goBack();
  await expect(visitor.getByRole('radio', { name: commune })).toBeChecked();
});

test('a damaged code is said, and the questions start', async ({ visitor }) => {
  await visitor.goto('/autodiagnostic/#ABCDEFG');
  await hydrated(visitor);
  await expect(visitor.getByRole('status')).toHaveText(texts.autodiagnostic.lienIllisible);
  await expect(visitor.getByRole('heading', { level: 2 })).toHaveText(first?.title ?? '');
});

test('nothing is stored on the device', async ({ visitor }) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await answer(visitor, commune);
  await answer(visitor, place);
  await expect(visitor.getByRole('heading', { level: 2 })).not.toHaveText(third?.title ?? '');
  expect(await visitor.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await visitor.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

function spaced(text: string): RegExp {
  return new RegExp(text.replaceAll(/[ ?]+/g, '\\s*\\??\\s*'));
}
