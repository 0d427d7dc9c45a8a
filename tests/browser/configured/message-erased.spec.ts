import { contactTexts } from '../questionnaire.ts';
import { sessionWords, openContact, prepare, readyRequest, words, write } from '../request.ts';
import { hydrated } from '../visitor.ts';
import { expect, test } from './visitor.ts';
import { button, channelsWithStatus, ways } from './channels.ts';

const { canaux } = contactTexts;

test('whatever the channel, the description leaves the tab once handed over, and stays on the page', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const field = visitor.locator('form [name="message"]');
  for (const id of channelsWithStatus) {
    const description = `${words.message} ${id}`;
    await visitor.getByRole('button', { name: contactTexts.modifier }).click();
    await field.fill(description);
    expect(await sessionWords(visitor)).toEqual({ 'message-support': description });
    await prepare(visitor);
    await button(visitor, id).click();
    await expect.poll(() => sessionWords(visitor)).toEqual({});
    await expect(field).toHaveValue(description);
    // The form that opened has hidden the page: the visitor comes back to it.
    await visitor.bringToFront();
  }
  await visitor.reload();
  await hydrated(visitor);
  await expect(field).toHaveValue('');
  expect(await sessionWords(visitor)).toEqual({});
});

test('the copy of an address does not erase it', async ({ visitor }) => {
  await readyRequest(visitor);
  await ways(visitor).getByRole('button', { name: canaux.courriel.copierAdresse }).click();
  await expect(visitor.getByText(canaux.courriel.adresseCopiee)).toBeVisible();
  expect(await sessionWords(visitor)).toEqual({ 'message-support': words.message });
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
  expect(await sessionWords(visitor)).toEqual({});
});
