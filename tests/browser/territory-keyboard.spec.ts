import { contactTexts, siteDetails } from './questionnaire.ts';
import { composed, openContact, placeField, placeNote, write } from './request.ts';
import { activeOption, typePlace } from './territory.ts';
import { expect, test } from './visitor.ts';

const list = { name: contactTexts.territoire.liste };
const homonym = 'Saint-Jean-du-Corail';

test('arrows go round the proposals; Enter chooses, keeps the focus and sends nothing', async ({
  visitor,
}) => {
  await openContact(visitor);
  await typePlace(visitor, homonym);
  const options = await visitor.getByRole('option').allTextContents();
  expect(options).toHaveLength(2);
  const [first, last] = options;
  const active = [];
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await visitor.keyboard.press(key);
    active.push(await activeOption(visitor));
  }
  expect(active).toEqual([last, first, last, first, last, first]);
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('listbox')).toBeHidden();
  await expect(placeField(visitor)).toHaveValue('Mortain-Bocage');
  await expect(placeField(visitor)).toBeFocused();
  await expect(visitor.getByRole('alert')).toBeHidden();
  await expect(visitor.getByRole('heading', { name: contactTexts.texteDemande })).toBeHidden();
});

test('Escape and Alt with an arrow close and open the list; the text stays', async ({ visitor }) => {
  await openContact(visitor);
  await typePlace(visitor, 'Saint-L');
  const open = visitor.getByRole('listbox', list);
  await visitor.keyboard.press('ArrowDown');
  await visitor.keyboard.press('Escape');
  await expect(open).toBeHidden();
  await visitor.keyboard.press('Alt+ArrowDown');
  await expect(open).toBeVisible();
  expect(await activeOption(visitor)).toBeUndefined();
  await visitor.keyboard.press('Alt+ArrowUp');
  await expect(open).toBeHidden();
  await expect(placeField(visitor)).toHaveValue('Saint-L');
  await expect(placeField(visitor)).toBeFocused();
});

test('a homonym that was chosen stays chosen when the list opens again', async ({ visitor }) => {
  await openContact(visitor);
  await typePlace(visitor, homonym);
  await visitor.keyboard.press('ArrowDown');
  await visitor.keyboard.press('Enter');
  const said = await placeNote(visitor).textContent();
  expect(said).toContain(homonym);
  await visitor.keyboard.press('ArrowDown');
  await visitor.keyboard.press('Escape');
  await expect(placeNote(visitor)).toHaveText(said ?? '');
  await write(visitor, { nom: 'Camille', telephone: '02 33 00 00 00' });
  await visitor.getByRole('button', { name: contactTexts.preparer }).click();
  await expect(composed(visitor).text).toHaveValue(/ : Mortain-Bocage \(Saint-Jean-du-Corail\), 50140,/);
});

test('Tab leaves a long list for the next field, without choosing; Shift+Tab goes back', async ({
  visitor,
}) => {
  await openContact(visitor);
  for (const steps of [0, 2]) {
    await typePlace(visitor, 'Saint');
    for (let step = 0; step < steps; step += 1) await visitor.keyboard.press('ArrowDown');
    await visitor.keyboard.press('Tab');
    await expect(visitor.getByLabel('Prénom et nom')).toBeFocused();
    await expect(visitor.getByRole('listbox')).toBeHidden();
    await expect(placeField(visitor)).toHaveValue('Saint');
    await visitor.keyboard.press('Shift+Tab');
    await expect(placeField(visitor)).toBeFocused();
  }
});

test('keys that write or move return to the text; one that silences a screen reader does not', async ({
  visitor,
}) => {
  await openContact(visitor);
  await typePlace(visitor, 'Saint-L');
  for (const key of ['Home', 'End', 'ArrowLeft', 'o']) {
    await visitor.keyboard.press('ArrowDown');
    const active = await activeOption(visitor);
    expect(active).toBeDefined();
    for (const quiet of ['Control', 'Shift', 'Alt', 'Meta', 'CapsLock']) await visitor.keyboard.press(quiet);
    expect(await activeOption(visitor)).toBe(active);
    await visitor.keyboard.press(key);
    await expect.poll(() => activeOption(visitor)).toBeUndefined();
  }
});

test('arrows in an empty field propose the groupings, from the first or from the last', async ({
  visitor,
}) => {
  await openContact(visitor);
  await placeField(visitor).click();
  await expect(async () => {
    await visitor.keyboard.press('ArrowUp');
    await expect(visitor.getByRole('option')).toHaveCount(siteDetails.territory.groupings, { timeout: 100 });
  }).toPass();
  const names = await visitor.getByRole('option').allTextContents();
  expect(await activeOption(visitor)).toBe(names.at(-1));
  await visitor.keyboard.press('Escape');
  await visitor.keyboard.press('ArrowDown');
  expect(await activeOption(visitor)).toBe(names[0]);
});

test('Enter closes the list when nothing is chosen in it; then it sends the form', async ({ visitor }) => {
  await openContact(visitor);
  await typePlace(visitor, 'Saint-L');
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('listbox')).toBeHidden();
  await expect(placeField(visitor)).toBeFocused();
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('alert')).toBeFocused();
  await expect(visitor.getByRole('listbox')).toBeHidden();
  await expect(placeField(visitor)).toHaveValue('Saint-L');
});
