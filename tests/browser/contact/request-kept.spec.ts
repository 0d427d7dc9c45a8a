import { ofChannel, ofPurpose } from '../../../src/contact/sentences.ts';
import { letterText, placeField, openContact, prepare, words, write } from '../request.ts';
import { keptInTab } from '../project.ts';
import { expect, hydrated, test } from '../visitor.ts';

const { message, ...personal } = words;
const description = 'Votre projet en quelques mots';

test('the description and the commune alone survive a reload, in this tab; the page says so at its field', async ({
  visitor,
  context,
}) => {
  await openContact(visitor);
  await write(visitor, { ...words, collectivite: 'Canisy' });
  const field = visitor.getByRole('textbox', { name: description, description: ofPurpose.support.kept });
  await expect(visitor.getByText(ofPurpose.support.kept)).toBeVisible();
  await expect.poll(async () => (await keptInTab(visitor)).named?.name).toBe('Canisy');
  await visitor.reload();
  await hydrated(visitor);
  await expect(field).toHaveValue(message);
  await expect(placeField(visitor)).toHaveValue('Canisy');
  expect((await keptInTab(visitor)).texts).toEqual({ 'message-support': message });
  for (const id of Object.keys(personal)) await expect(visitor.locator(`[name="${id}"]`)).toHaveValue('');
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  const other = await context.newPage();
  await openContact(other);
  await expect(other.getByLabel(description)).toHaveValue('');
  await expect(placeField(other)).toHaveValue('');
  expect(await keptInTab(other)).toEqual({});
});

const refusals = {
  'that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'that is forbidden': () => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  },
};

for (const [how, refuse] of Object.entries(refusals)) {
  test(`a storage ${how} breaks nothing`, async ({ visitor, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visitor.addInitScript(refuse);
    await openContact(visitor);
    await write(visitor, { ...words, collectivite: 'Canisy' });
    await visitor.getByRole('link', { name: 'Signaler une erreur' }).click();
    await visitor.goBack();
    await expect(visitor.getByLabel(description)).toHaveValue(message);
    await prepare(visitor);
    await expect(letterText(visitor)).toContainText(message);
    await visitor.getByRole('button', { name: ofChannel.copie.button }).click();
    await expect(visitor.getByText(ofChannel.copie.done)).toBeVisible();
  });
}
