import { UNKNOWN } from '../../../src/project/territory/place-sentences.ts';
import { CHANGE } from '../../../src/contact/sentences.ts';
import { contactTexts } from '../questionnaire.ts';
import {
  composed,
  correct,
  corrections,
  letterText,
  openContact,
  placeField,
  placeNote,
  prepare,
  words,
  write,
} from '../request.ts';
import { expect, plain, printed, test } from '../visitor.ts';

const filled = { ...words, collectivite: 'Canisy' };

test('what was corrected comes back if no field changed; a field changed composes again', async ({
  visitor,
}) => {
  await openContact(visitor);
  await write(visitor, filled);
  await prepare(visitor);
  await correct(visitor, 'Texte corrigé', 'Corrigé');
  await visitor.getByRole('button', { name: CHANGE }).click();
  await expect(placeField(visitor)).toBeFocused();
  await prepare(visitor);
  expect(await composed(visitor)).toEqual({ subject: 'Corrigé', text: 'Texte corrigé' });
  const { subject, text } = await corrections(visitor);
  await expect(subject).toHaveValue('Corrigé');
  await expect(text).toHaveValue('Texte corrigé');
  await visitor.getByRole('button', { name: CHANGE }).click();
  await write(visitor, { fonction: 'maire' });
  await prepare(visitor);
  const rewritten = await composed(visitor);
  expect(rewritten.subject).toContain(contactTexts.texte.objet);
  expect(rewritten.text).toContain('\nmaire\n');
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
  await expect(placeNote(visitor)).toContainText(UNKNOWN);
  await prepare(visitor);
  const { text } = await composed(visitor);
  expect(text.split(markup)).toHaveLength(5);
  expect(text).toContain(`${markup}\nsuite`);
  await expect(letterText(visitor).locator(':not(span)')).toHaveCount(0);
  await correct(visitor, text, markup);
  await expect(visitor.locator('#lettre-objet')).toHaveText(markup);
  await expect(visitor.locator('#lettre-objet *')).toHaveCount(0);
  // Four times in the text, of which three where the letter says who writes; once in the subject.
  expect((await printed(visitor)).text.split('onerror=')).toHaveLength(6);
  expect(plain((await visitor.locator('body').getAttribute('data-hit')) ?? '')).toBe('');
});
