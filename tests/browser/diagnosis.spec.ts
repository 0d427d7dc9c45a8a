import { answer } from './answering.ts';
import { questionnaire, texts } from './questionnaire.ts';
import { expect, hydrated, test } from './visitor.ts';
import { toFragment } from '../../src/diagnosis/fragment.ts';

const [first, second] = questionnaire.questions;
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
  await expect(visitor.locator('form').getByRole('heading', { level: 2 })).toHaveText(second?.title ?? '');
});

test('each screen moves the focus to its question, changes the title and counts truly', async ({
  visitor,
}) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await expect(visitor.getByText('Question 1 (6 au maximum)')).toBeVisible();
  await answer(visitor, commune);
  await expect(visitor.locator('form').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(visitor).toHaveTitle(new RegExp(`^${second?.title.slice(0, 20)}`));
  await expect(visitor.getByText('Question 2 (6 au maximum)')).toBeVisible();
});

test('Back, Forward, Précédent and reload keep the answers', async ({ visitor }) => {
  const heading = visitor.locator('form').getByRole('heading', { level: 2 });
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

test('going back several questions with the browser keeps the later answers', async ({ visitor }) => {
  const heading = visitor.locator('form').getByRole('heading', { level: 2 });
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await answer(visitor, commune);
  await answer(visitor, place);
  await answer(visitor, 'Oui, un bâtiment public, utilisé, vide ou à reconvertir');
  await expect(heading).toContainText('prestataire');
  await visitor.goBack();
  await visitor.goBack();
  await expect(heading).toHaveText(second?.title ?? '');
  await visitor.getByRole('button', { name: 'Continuer' }).click();
  await expect(heading).toContainText('prestataire');
});

test('going on without an answer twice says it twice', async ({ visitor }) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await expect(visitor.getByRole('alert')).toBeFocused();
  }
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
  await visitor
    .getByRole('link', { name: /^Modifier.*prestataire/ })
    .first()
    .click();
  await hydrated(visitor);
  await expect(visitor.getByRole('radio', { name: 'l’étude est terminée' })).toBeChecked();
  await answer(visitor, 'Oui, le cahier des charges est à écrire');
  await visitor.waitForURL('**/niveau-2-avec-prestataire/#*');
  const dropped = visitor.getByRole('status').filter({ hasText: texts.autodiagnostic.reponsesRetirees });
  await expect(dropped.getByRole('listitem')).toHaveText(['Par quoi voulez-vous commencer ?'].map(spaced));
  await visitor.getByText(texts.recommandation.toutes).click();
  await expect(
    visitor.locator('.answers').getByText('Un tiers-lieu, un espace de travail partagé'),
  ).toBeVisible();
  await expect(visitor).toHaveURL(/#[2-9A-Z]{7}$/);
});

function spaced(text: string): RegExp {
  return new RegExp(text.replaceAll(/[ ?]+/g, '\\s*\\??\\s*'));
}
