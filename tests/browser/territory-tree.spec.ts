import { fill } from '../../src/components/fill.ts';
import { contactTexts } from './questionnaire.ts';
import { openContact, placeField, placeNote } from './request.ts';
import { activeOption, typePlace } from './territory.ts';
import { axeFaults, expect, test } from './visitor.ts';

const { territoire } = contactTexts;
const help = contactTexts.champs.find(({ id }) => id === 'collectivite')?.aide ?? '';

test('the field and its list are what the ARIA pattern of a combobox asks', async ({ visitor }) => {
  await openContact(visitor);
  const field = visitor.getByRole('combobox', { name: /^Commune ou groupement/ });
  await expect(field).toHaveAccessibleDescription(help);
  await expect(field).toHaveAttribute('aria-autocomplete', 'list');
  await expect(field).toHaveAttribute('aria-required', 'true');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await typePlace(visitor, 'Saint-Jean-du-Corail');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const list = visitor.getByRole('listbox', { name: territoire.liste, exact: true });
  await expect(list).toHaveId((await field.getAttribute('aria-controls')) ?? '');
  await expect(visitor.locator('.territory')).toMatchAriaSnapshot(`
    - combobox /Commune ou groupement/ [expanded]: Saint-Jean-du-Corail
    - listbox:
      - option /aujourd’hui Mortain-Bocage 50140/
      - option /aujourd’hui Saint-Jean-du-Corail-des-Bois 50370/
    - status: ${fill(territoire.propositions, { nombre: 2 })}
  `);
  await visitor.keyboard.press('ArrowDown');
  await expect(visitor.locator('.territory')).toMatchAriaSnapshot(`
    - listbox:
      - option /Mortain-Bocage/ [selected]
      - option /Saint-Jean-du-Corail-des-Bois/
  `);
  expect(await activeOption(visitor)).toContain('Mortain-Bocage');
  await expect(visitor.getByRole('option', { selected: false })).toHaveCount(1);
  await visitor.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
});

test('the number of proposals is said: one, some of many, none', async ({ visitor }) => {
  await openContact(visitor);
  const status = visitor.locator('[data-count]');
  await typePlace(visitor, 'Quettre');
  await expect(status).toHaveText(territoire.uneProposition);
  await typePlace(visitor, 'Saint');
  const nombre = await visitor.getByRole('option').count();
  expect(nombre).toBe(20);
  await expect(status).toHaveText(/^Les 20 premières propositions sur 1\d\d\./);
  await placeField(visitor).fill('Zzzzzz');
  await expect(status).toHaveText(territoire.aucune);
  await placeField(visitor).fill('');
  await expect(status).toHaveText('');
});

for (const width of [1280, 320]) {
  test(`with its list open at ${width} px, axe finds nothing and nothing overflows`, async ({ visitor }) => {
    await visitor.setViewportSize({ width, height: 900 });
    await openContact(visitor);
    await typePlace(visitor, 'Saint');
    await visitor.keyboard.press('ArrowDown');
    expect(await axeFaults(visitor)).toEqual([]);
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('the active option of a long list is in view', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 320, height: 480 });
  await openContact(visitor);
  await typePlace(visitor, 'Saint');
  const count = await visitor.getByRole('option').count();
  expect(count).toBeGreaterThan(10);
  for (let step = 0; step < count; step += 1) {
    await visitor.keyboard.press('ArrowDown');
    await expect(visitor.getByRole('option', { selected: true })).toBeInViewport({ ratio: 0.99 });
  }
});

test('a mouse chooses; a press on the list, its scroll bar included, keeps the list and the focus', async ({
  visitor,
}) => {
  await openContact(visitor);
  await typePlace(visitor, 'Saint');
  const list = visitor.getByRole('listbox');
  // Browsers move the focus at a press unless it is prevented; tests run without scroll bars.
  const isLetThrough = await list.evaluate((element) =>
    element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true })),
  );
  expect(isLetThrough).toBe(false);
  await visitor.getByRole('option', { name: /^Saint-Amand-Villages/ }).click();
  await expect(list).toBeHidden();
  await expect(placeField(visitor)).toHaveValue('Saint-Amand-Villages');
  await expect(placeField(visitor)).toBeFocused();
  await expect(placeNote(visitor)).toHaveText(/^Saint-Amand-Villages, 50160,/);
});
