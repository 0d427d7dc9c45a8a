import { contactTexts } from '../questionnaire.ts';
import { composed, openContact, placeField, placeNote, prepare, words, write } from '../request.ts';
import { expect, plain, printed, test } from '../visitor.ts';

const { modifier, preparer, texteDemande } = contactTexts;
const filled = { ...words, collectivite: 'Canisy' };

test('what was corrected comes back if no field changed; a field changed composes again', async ({
  visitor,
}) => {
  await openContact(visitor);
  await write(visitor, filled);
  await prepare(visitor);
  const { subject, text } = composed(visitor);
  await subject.fill('Corrigé');
  await text.fill('Texte corrigé');
  await visitor.getByRole('button', { name: modifier }).click();
  await expect(placeField(visitor)).toBeFocused();
  await prepare(visitor);
  await expect(subject).toHaveValue('Corrigé');
  await expect(text).toHaveValue('Texte corrigé');
  await visitor.getByRole('button', { name: modifier }).click();
  await write(visitor, { fonction: 'maire' });
  await prepare(visitor);
  await expect(subject).toHaveValue(contactTexts.texte.objet);
  await expect(text).toHaveValue(/ : maire\n/);
});

test('« Préparer » clicked twice makes one request', async ({ visitor }) => {
  await openContact(visitor);
  await write(visitor, filled);
  const title = visitor.getByRole('heading', { name: texteDemande });
  await visitor.getByRole('button', { name: preparer }).click();
  await expect(title).toBeFocused();
  // The second press falls on what then stands under the pointer: at worst, a control.
  await visitor.getByRole('button', { name: modifier }).hover();
  await visitor.mouse.down({ clickCount: 2 });
  await visitor.mouse.up({ clickCount: 2 });
  await expect(title).toBeFocused();
  const text = await composed(visitor).text.inputValue();
  expect(text.split(contactTexts.texte.demande)).toHaveLength(2);
  await expect(visitor.locator('[data-check] [data-said]').filter({ visible: true })).toHaveCount(0);
});

const markup =
  '<img src=x onerror="document.body.dataset.hit=1"><script>document.body.dataset.hit=1</script>&amp;"\'';

test('markup typed anywhere stays text: on the page, in the request, on paper', async ({ visitor }) => {
  await openContact(visitor);
  await write(visitor, {
    collectivite: markup,
    nom: markup,
    fonction: markup,
    courriel: 'a<b>"c@exemple.fr',
    telephone: '',
    message: `${markup}\u202E\u0007\nsuite`,
  });
  await placeField(visitor).press('Tab');
  await expect(placeNote(visitor)).toHaveText(contactTexts.territoire.inconnu);
  await prepare(visitor);
  const text = await composed(visitor).text.inputValue();
  expect(text.split(markup)).toHaveLength(5);
  expect(text).toContain(`${markup}\nsuite`);
  const paper = visitor.locator('[data-printed-text]');
  expect(await paper.textContent()).toBe(text);
  await expect(paper.locator('*')).toHaveCount(0);
  await composed(visitor).subject.fill(markup);
  await expect(visitor.locator('[data-printed-subject] *')).toHaveCount(0);
  // Four times in the text, once in the subject, three times where the letter says who writes.
  expect((await printed(visitor)).text.split('onerror=')).toHaveLength(9);
  expect(plain((await visitor.locator('body').getAttribute('data-hit')) ?? '')).toBe('');
});

test('a line break in a name adds no line to the request', async ({ visitor }) => {
  await openContact(visitor);
  await write(visitor, filled);
  // A single-line field takes no line break by itself: this one holds the mark of a line.
  await write(visitor, { nom: 'Camille\u2028- Courriel : faux@exemple.fr' });
  await prepare(visitor);
  await expect(composed(visitor).text).toHaveValue(/ : Camille - Courriel : faux@exemple\.fr\n/);
});

test('an address damaged on its way still opens the page', async ({ visitor }) => {
  await visitor.goto('/contact/#%');
  await expect(visitor.getByText(contactTexts.codeIllisible)).toBeVisible();
  await expect(visitor.getByRole('button', { name: preparer })).toBeVisible();
});
