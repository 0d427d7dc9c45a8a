import { MODEL, ofChannel, ofPurpose } from '../../../src/contact/sentences.ts';
import { contactTexts, questionnaire, siteDetails } from '../questionnaire.ts';
import {
  composed,
  correct,
  letterText,
  openContact,
  prepare as prepareRequest,
  words,
  write,
} from '../request.ts';
import { axeFaults, expect, hydrated, plain, printed, test } from '../visitor.ts';

const prepare = { name: ofPurpose.support.prepare };

test('an empty request lists every fault, links it to its field and focuses the list', async ({
  visitor,
}) => {
  await openContact(visitor);
  await visitor.getByRole('button', prepare).click();
  const summary = visitor.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(3);
  expect(await axeFaults(visitor)).toEqual([]);
  await summary.getByRole('link').first().click();
  await expect(visitor.getByLabel('Commune ou groupement')).toBeFocused();
  await expect(visitor.getByLabel('Commune ou groupement')).toHaveAccessibleDescription(/portes? la demande/);
});

test('of two fields of which one is enough, it is said before both, and the fault, which is in the list, marks both', async ({
  visitor,
}) => {
  await openContact(visitor);
  const { consigne, champs, message } = contactTexts.unDesDeux;
  const group = visitor.getByRole('group', { name: consigne });
  await expect(group.getByRole('textbox')).toHaveCount(champs.length);
  await visitor.getByRole('button', prepare).click();
  await expect(group.getByText(message)).toHaveCount(1);
  await expect(group.getByRole('textbox', { description: message })).toHaveCount(champs.length);
  for (const id of champs)
    await expect(group.locator(`[name="${id}"]`)).toHaveAttribute('aria-invalid', 'true');
  await visitor.getByRole('alert').getByRole('link', { name: message }).click();
  await expect(group.getByRole('textbox').first()).toBeFocused();
});

test('a fault goes as soon as it is mended, and none comes before the letter is asked for again', async ({
  visitor,
}) => {
  await openContact(visitor);
  await visitor.getByRole('button', prepare).click();
  const faults = visitor.locator('form [aria-invalid="true"]');
  await expect(faults).not.toHaveCount(0);
  const before = await faults.count();
  const [one = ''] = contactTexts.unDesDeux.champs;
  const field = visitor.locator(`[name="${one}"]`);
  await field.pressSequentially('0');
  await expect(faults).toHaveCount(before - contactTexts.unDesDeux.champs.length + 1);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('mairie@exemple.fr');
  await expect(faults).toHaveCount(before - contactTexts.unDesDeux.champs.length);
  await expect(field).toBeFocused();
  await field.fill('mairie');
  await expect(faults).toHaveCount(before - contactTexts.unDesDeux.champs.length);
});

test('a request is read again, corrected, copied and printed; the phone is there', async ({
  visitor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openContact(visitor);
  await write(visitor, { ...words, collectivite: 'Canisy' });
  await prepareRequest(visitor);
  expect(await axeFaults(visitor)).toEqual([]);
  await correct(visitor, `${(await composed(visitor)).text}\nMerci.`);
  await visitor.getByRole('button', { name: ofChannel.copie.button }).click();
  await expect(visitor.getByText(ofChannel.copie.done)).toBeVisible();
  const copied = await visitor.evaluate(() => navigator.clipboard.readText());
  expect(plain(copied)).toContain(words.message);
  expect(copied).toMatch(/Merci\.$/);
  await expect(
    visitor.getByRole('main').getByRole('link', { name: siteDetails.telephone }).last(),
  ).toBeVisible();
  expect((await printed(visitor)).text).toContain(words.message);
});

test('« Signaler une erreur » carries the page and asks only for what is needed', async ({ visitor }) => {
  await visitor.goto('/glossaire/');
  await visitor.getByRole('link', { name: 'Signaler une erreur' }).click();
  await hydrated(visitor);
  await expect(visitor.getByRole('heading', { name: ofPurpose.report.heading })).toBeVisible();
  await expect(visitor.locator('[data-report=true]').getByText('/glossaire/')).toBeVisible();
  await expect(visitor.getByText(contactTexts.ensuite.titre)).toBeHidden();
  await expect(visitor.getByRole('heading', { name: MODEL })).toBeHidden();
  await expect(visitor.getByLabel('Commune ou groupement')).toBeHidden();
  await visitor.getByLabel('Ce qui ne va pas sur la page').fill('Un mot manque.');
  await visitor.getByRole('button', { name: ofPurpose.report.prepare }).click();
  await expect(visitor.getByRole('heading', { name: ofPurpose.report.ready })).toBeFocused();
  await expect(letterText(visitor)).toContainText('/glossaire/');
  await expect(letterText(visitor)).toContainText('Un mot manque.');
});

test('an unfinished self-diagnosis is said, with the way back to it', async ({ visitor }) => {
  await openContact(visitor, { porteur: 'commune-ou-groupement' });
  await visitor.locator('[data-report] .warning a').click();
  const [, second] = questionnaire.questions;
  await expect(visitor.getByRole('heading', { name: second?.titre ?? '' })).toBeVisible();
});
