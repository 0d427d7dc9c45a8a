import { countSentence, UNKNOWN } from '../../../src/project/territory/place-sentences.ts';
import { contactTexts } from '../questionnaire.ts';
import { openContact, placeField, placeNote, placeOptions } from '../request.ts';
import { activeOption, typePlace } from '../territory.ts';
import { axeFaults, expect, test } from '../visitor.ts';

const help = contactTexts.champs.find(({ id }) => id === 'collectivite')?.aide ?? '';

test('the field and its list are what the ARIA pattern of a combobox asks', async ({ reader }) => {
  await openContact(reader);
  await placeField(reader).focus();
  const field = reader.getByRole('combobox', { name: /^Commune ou groupement/ });
  await expect(field).toHaveAccessibleDescription(help);
  await expect(field).toHaveAttribute('aria-autocomplete', 'list');
  await expect(field).toHaveAttribute('aria-required', 'true');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await typePlace(reader, 'Saint-Jean-du-Corail');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const list = reader.getByRole('listbox', { name: /./ });
  await expect(list).toHaveId((await field.getAttribute('aria-controls')) ?? '');
  await expect(reader.locator('div:has(> #champ-collectivite)')).toMatchAriaSnapshot(`
    - combobox /Commune ou groupement/ [expanded]: Saint-Jean-du-Corail
    - listbox:
      - option /aujourd’hui Mortain-Bocage 50140/
      - option /aujourd’hui Saint-Jean-du-Corail-des-Bois 50370/
    - status: ${countSentence(2, 2)}
  `);
  await reader.keyboard.press('ArrowDown');
  await expect(reader.locator('div:has(> #champ-collectivite)')).toMatchAriaSnapshot(`
    - listbox:
      - option /Mortain-Bocage/ [selected]
      - option /Saint-Jean-du-Corail-des-Bois/
  `);
  expect(await activeOption(reader)).toContain('Mortain-Bocage');
  await expect(reader.getByRole('listbox').getByRole('option', { selected: false })).toHaveCount(1);
  await reader.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
});

test('the number of proposals is said: one, some of many, none', async ({ reader }) => {
  await openContact(reader);
  const status = reader.locator('#champ-collectivite-nombre');
  await typePlace(reader, 'Quettre');
  await expect(status).toHaveText(countSentence(1, 1));
  await typePlace(reader, 'Saint');
  await expect(placeOptions(reader)).toHaveCount(20);
  await expect(status).toHaveText(/^Les 20 premières propositions sur 1\d\d\./);
  await placeField(reader).fill('Zzzzzz');
  await expect(status).toHaveText('');
  await expect(placeNote(reader)).toHaveText(UNKNOWN);
  await placeField(reader).fill('');
  await expect(status).toHaveText('');
});

for (const width of [1280, 320]) {
  test(`with its list open at ${width} px, axe finds nothing and nothing overflows`, async ({ reader }) => {
    await reader.setViewportSize({ width, height: 900 });
    await openContact(reader);
    await typePlace(reader, 'Saint');
    await reader.keyboard.press('ArrowDown');
    expect(await axeFaults(reader)).toEqual([]);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('a mouse chooses; a press on the list, its scroll bar included, keeps the list and the focus', async ({
  reader,
}) => {
  await openContact(reader);
  await typePlace(reader, 'Saint');
  const list = reader.getByRole('listbox');
  // Browsers move the focus at a press unless it is prevented; tests run without scroll bars.
  const isLetThrough = await list.evaluate((element) =>
    element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true })),
  );
  expect(isLetThrough).toBe(false);
  await reader
    .getByRole('listbox')
    .getByRole('option', { name: /^Saint-Amand-Villages/ })
    .click();
  await expect(list).toBeHidden();
  await expect(placeField(reader)).toHaveValue('Saint-Amand-Villages');
  await expect(placeField(reader)).toBeFocused();
  await expect(placeNote(reader)).toHaveText(/^Saint-Amand-Villages, 50160,/);
});
