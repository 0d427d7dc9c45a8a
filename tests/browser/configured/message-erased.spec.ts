import { contactTexts } from '../questionnaire.ts';
import { sessionValues, openContact, prepare, readyRequest, words, write } from '../request.ts';
import { hydrated } from '../visitor.ts';
import { expect, test } from './visitor.ts';
import { button, card, channelsWithStatus } from './channels.ts';

const { canaux } = contactTexts;

test('whatever the channel, the description leaves the tab once handed over, and stays on the page', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const field = visitor.locator('[data-field="message"] textarea');
  for (const id of channelsWithStatus) {
    const description = `${words.message} ${id}`;
    await visitor.getByRole('button', { name: contactTexts.modifier }).click();
    await field.fill(description);
    expect(await sessionValues(visitor)).toEqual({ 'message-support': description });
    await prepare(visitor);
    await button(visitor, id).click();
    await expect.poll(() => sessionValues(visitor)).toEqual({});
    await expect(field).toHaveValue(description);
    // The form that opened has hidden the page: the visitor comes back to it.
    await visitor.bringToFront();
  }
  await visitor.reload();
  await hydrated(visitor);
  await expect(field).toHaveValue('');
  expect(await sessionValues(visitor)).toEqual({});
});

test('the mail draft erases it too; the copy of an address does not', async ({ visitor }) => {
  await readyRequest(visitor);
  await card(visitor, 'courriel').getByRole('button', { name: canaux.courriel.copierAdresse }).click();
  await expect(visitor.getByText(canaux.courriel.adresseCopiee)).toBeVisible();
  expect(await sessionValues(visitor)).toEqual({ 'message-support': words.message });
  await card(visitor, 'fichier').getByRole('button', { name: canaux.fichier.boutonCourriel }).click();
  await expect.poll(() => sessionValues(visitor)).toEqual({});
});

test('a report begun after handing over neither takes nor keeps the description of the request', async ({
  visitor,
}) => {
  await openContact(visitor);
  await write(visitor, { ...words, collectivite: 'Canisy' });
  await prepare(visitor);
  await button(visitor, 'copie').click();
  await expect(visitor.getByText(canaux.copie.fait)).toBeVisible();
  await visitor.getByRole('link', { name: 'Signaler une erreur' }).click();
  await expect(visitor.getByText(contactTexts.signalement.avis)).toBeVisible();
  await expect(visitor.getByLabel('Ce qui ne va pas sur la page')).toHaveValue('');
  expect(await sessionValues(visitor)).toEqual({});
});
