import { territory } from '../../support/territory/real-territory.ts';
import { ofPurpose } from '../../../src/contact/sentences.ts';
import { letterText, openContact, placeField, placeNote, placeOptions, write } from '../request.ts';
import { activeOption, typePlace } from '../territory.ts';
import { expect, test } from '../visitor.ts';

const homonym = 'Saint-Jean-du-Corail';

test('arrows go round the proposals; Enter chooses, keeps the focus and sends nothing', async ({
  reader,
}) => {
  await openContact(reader);
  await typePlace(reader, homonym);
  await expect(placeOptions(reader)).toHaveCount(2);
  const [first, last] = await placeOptions(reader).allTextContents();
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'];
  const reached = [last, first, last, first, last, first];
  for (const [index, key] of keys.entries()) {
    await reader.keyboard.press(key);
    await expect.poll(() => activeOption(reader)).toBe(reached[index]);
  }
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('listbox')).toBeHidden();
  await expect(placeField(reader)).toHaveValue('Mortain-Bocage');
  await expect(placeField(reader)).toBeFocused();
  await expect(reader.getByRole('alert')).toBeHidden();
  await expect(reader.getByRole('heading', { name: ofPurpose.support.ready })).toBeHidden();
});

test('a homonym that was chosen stays chosen when the list opens again', async ({ reader }) => {
  await openContact(reader);
  await typePlace(reader, homonym);
  await reader.keyboard.press('ArrowDown');
  await reader.keyboard.press('Enter');
  await expect(placeNote(reader)).toContainText(homonym);
  const said = await placeNote(reader).textContent();
  await reader.keyboard.press('ArrowDown');
  await reader.keyboard.press('Escape');
  await expect(placeNote(reader)).toHaveText(said ?? '');
  await write(reader, { nom: 'Camille', telephone: '02 33 00 00 00' });
  await reader.getByRole('button', { name: ofPurpose.support.prepare }).click();
  await expect(letterText(reader)).toHaveText(/\nMortain-Bocage \(Saint-Jean-du-Corail\), 50140\n/);
});

test('arrows in an empty field propose the groupings, from the first or from the last', async ({
  reader,
}) => {
  await openContact(reader);
  await placeField(reader).click();
  await expect(async () => {
    await reader.keyboard.press('ArrowUp');
    await expect(placeOptions(reader)).toHaveCount(territory.groupings.length, {
      timeout: 100,
    });
  }).toPass();
  const names = await placeOptions(reader).allTextContents();
  await expect.poll(() => activeOption(reader)).toBe(names.at(-1));
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('ArrowDown');
  await expect.poll(() => activeOption(reader)).toBe(names[0]);
});
