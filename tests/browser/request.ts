import { ofPurpose } from '../../src/contact/sentences.ts';
import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../../src/diagnosis/engine/model.ts';
import { toFragment } from '../../src/diagnosis/codes/fragment.ts';
import { example, questionnaire } from './questionnaire.ts';
import { expect, hydrated } from './visitor.ts';

/** Words of a visitor, which no address, form or storage may hold. */
export const words = {
  nom: 'Zénobie Quartzelin',
  fonction: 'Ixième adjointe',
  courriel: 'zenobie@quartzelin.exemple',
  telephone: '06 98 76 54 32',
  message: 'Le wagonnet mauve dort dans l’ancienne école.',
} as const;

/** Opens the contact page, with the code of a self-diagnosis if there is one. */
export async function openContact(page: Page, given: Answers = {}): Promise<void> {
  await page.goto(`/contact/${Object.keys(given).length === 0 ? '' : toFragment(questionnaire, given)}`);
  await hydrated(page);
}

/** The field of the place. */
export function placeField(page: Page): Locator {
  return page.getByLabel('Commune ou groupement');
}

/** Sentence of the page on the place named. */
export function placeNote(page: Page): Locator {
  return page.locator('#champ-collectivite-lieu');
}

/** Places that the field proposes. */
export function placeOptions(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option');
}

/** The commune or grouping proposed first, chosen with the keyboard. */
export async function choosePlace(page: Page, name: string): Promise<void> {
  const field = placeField(page);
  await field.fill(name);
  await expect(placeOptions(page).first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
}

/** Writes in the fields, by the names that the content gives them. */
export async function write(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) await page.locator(`form [name="${id}"]`).fill(value);
}

/** The request composed from the fields, ready to be read again. */
export async function prepare(page: Page): Promise<void> {
  await page.getByRole('button', { name: ofPurpose.support.prepare }).click();
  await expect(page.getByRole('heading', { name: ofPurpose.support.ready })).toBeFocused();
}

/** Letter of the page, as it stands. */
export function letter(page: Page): Locator {
  return page.locator('#lettre');
}

/** Text of the letter, to wait for. */
export function letterText(page: Page): Locator {
  return page.locator('#lettre-texte');
}

/** The subject and the text of the letter, word for word. */
export async function composed(page: Page): Promise<{ subject: string; text: string }> {
  return {
    subject: (await page.locator('#lettre-objet').textContent()) ?? '',
    text: (await letterText(page).textContent()) ?? '',
  };
}

/** Fields to correct the letter in, opened if they are not. */
export async function corrections(page: Page): Promise<{ subject: Locator; text: Locator }> {
  const open = page.locator('#demande-prete button[aria-expanded=false]');
  if (await open.isVisible()) await open.click();
  return {
    subject: page.locator('#demande-objet'),
    text: page.locator('#demande-texte'),
  };
}

/** Corrects the text of the letter, its subject too if one is given. */
export async function correct(page: Page, text: string, subject?: string): Promise<void> {
  const fields = await corrections(page);
  await fields.text.fill(text);
  if (subject !== undefined) await fields.subject.fill(subject);
}

/** A whole request, with a self-diagnosis and « Cherbourg », ready to be handed over. */
export async function readyRequest(page: Page, message: string = words.message): Promise<void> {
  await openContact(page, example.reponses);
  await choosePlace(page, 'Cherbourg');
  await write(page, { ...words, message });
  await prepare(page);
}
