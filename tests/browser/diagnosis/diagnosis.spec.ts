import { answer } from '../answering.ts';
import { questionnaire, texts } from '../questionnaire.ts';
import { expect, hydrated, test } from '../visitor.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';

const [first, second] = questionnaire.questions;
const commune = first?.options[0]?.label ?? '';
const place = second?.options[0]?.label ?? '';

test('a missing answer is said, linked and focused, and the button stays usable', async ({ reader }) => {
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  await reader.getByRole('button', { name: 'Continuer' }).click();
  const summary = reader.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(reader.getByRole('radio').first()).toBeFocused();
  await answer(reader, commune);
  await expect(reader.locator('form').getByRole('heading', { level: 2 })).toHaveText(second?.title ?? '');
});

test('each screen moves the focus to its question, changes the title and counts truly', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  await expect(reader.getByText('Question 1 (6 au maximum)')).toBeVisible();
  await answer(reader, commune);
  await expect(reader.locator('form').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(reader).toHaveTitle(new RegExp(`^${second?.title.slice(0, 20)}`));
  await expect(reader.getByText('Question 2 (6 au maximum)')).toBeVisible();
});

test('Back, Forward, Précédent and reload keep the answers', async ({ reader }) => {
  const heading = reader.locator('form').getByRole('heading', { level: 2 });
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  await answer(reader, commune);
  await answer(reader, place);
  await expect(heading).not.toHaveText(second?.title ?? '');
  const title = await heading.textContent();

  await reader.goBack();
  await expect(heading).toHaveText(second?.title ?? '');
  await expect(reader.getByRole('radio', { name: place })).toBeChecked();
  await reader.goForward();
  await expect(heading).toHaveText(title ?? '');
  await reader.getByRole('button', { name: 'Précédent' }).click();
  await expect(heading).toHaveText(second?.title ?? '');
  await expect(reader.getByRole('radio', { name: place })).toBeChecked();
  await reader.reload();
  await hydrated(reader);
  await expect(heading).toHaveText(second?.title ?? '');
  await expect(reader.getByRole('radio', { name: place })).toBeChecked();
  await reader.getByRole('button', { name: 'Recommencer' }).click();
  await expect(heading).toHaveText(first?.title ?? '');
  await expect(reader.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('going back several questions with the browser keeps the later answers', async ({ reader }) => {
  const heading = reader.locator('form').getByRole('heading', { level: 2 });
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  await answer(reader, commune);
  await answer(reader, place);
  await answer(reader, 'Oui, un bâtiment public, utilisé, vide ou à reconvertir');
  await expect(heading).toContainText('prestataire');
  await reader.goBack();
  await reader.goBack();
  await expect(heading).toHaveText(second?.title ?? '');
  await reader.getByRole('button', { name: 'Continuer' }).click();
  await expect(heading).toContainText('prestataire');
});

test('going on without an answer twice says it twice', async ({ reader }) => {
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await reader.getByRole('button', { name: 'Continuer' }).click();
    await expect(reader.getByRole('alert')).toBeFocused();
  }
});

test('Modifier changes one answer, keeps those that still apply and names those dropped', async ({
  reader,
}) => {
  const complete = {
    porteur: 'commune-ou-groupement',
    projet: 'tiers-lieu',
    batiment: 'public-existant',
    prestataire: 'etude-terminee',
    priorite: 'gouvernance',
  };
  await reader.goto(`/autodiagnostic/niveau-3-sans-prestataire/${toFragment(questionnaire, complete)}`);
  await reader
    .getByRole('link', { name: /^Modifier.*prestataire/ })
    .first()
    .click();
  await hydrated(reader);
  await expect(reader.getByRole('radio', { name: 'l’étude est terminée' })).toBeChecked();
  await answer(reader, 'Oui, le cahier des charges est à écrire');
  await reader.waitForURL('**/niveau-2-avec-prestataire/#*');
  const dropped = reader.getByRole('status').filter({ hasText: texts.autodiagnostic.reponsesRetirees });
  await expect(dropped.getByRole('listitem')).toHaveText(['Par quoi voulez-vous commencer ?'].map(spaced));
  await reader.getByText(texts.recommandation.toutes).click();
  await expect(
    reader.locator('.answers').getByText('Un tiers-lieu, un espace de travail partagé'),
  ).toBeVisible();
  await expect(reader).toHaveURL(/#[2-9A-Z]{7}$/);
});

function spaced(text: string): RegExp {
  return new RegExp(text.replaceAll(/[ ?]+/g, '\\s*\\??\\s*'));
}
