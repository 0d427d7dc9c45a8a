import { fieldsFor, emptyContext } from '../../src/contact/form/contact-form.ts';
import { completeStates } from '../../src/diagnosis/engine/states.ts';
import { contactTexts, questionnaire } from './questionnaire.ts';
import { openContact, placeField } from './request.ts';
import { expect, plain, test } from './visitor.ts';

const [recalled] = contactTexts.rappel;
const question = questionnaire.questions.find(({ id }) => id === recalled);
const states = completeStates(questionnaire);

for (const { id, label } of question?.options ?? []) {
  const answers = states.find((state) => recalled !== undefined && state[recalled] === id);
  if (answers === undefined) continue;
  test(`after « ${label} », the page recalls it and asks for what is left`, async ({ visitor }) => {
    await openContact(visitor, answers);
    const { shown } = fieldsFor(contactTexts, { ...emptyContext, answers });
    await expect(visitor.locator('[data-recalled]')).toHaveText(plain(`${question?.title} ${label}`));
    const fields = visitor.locator('[data-field]').filter({ visible: true });
    await expect(fields.locator('[data-label]')).toHaveText(shown.map(({ libelle }) => libelle));
    await expect(fields.locator('[data-help]')).toHaveText(shown.map(({ aide }) => aide ?? ''));
    await expect(fields.locator('[data-required]').filter({ visible: true })).toHaveCount(
      shown.filter(({ obligatoire }) => obligatoire !== undefined).length,
    );
    const place = shown.find(({ id: field }) => field === 'collectivite');
    await expect(visitor.getByRole('combobox')).toHaveCount(place?.saisie === 'territoire' ? 1 : 0);
    await visitor.getByRole('button', { name: contactTexts.preparer }).click();
    await expect(visitor.getByRole('alert').getByRole('link').first()).toHaveText(
      shown.find(({ obligatoire }) => obligatoire !== undefined)?.obligatoire ?? '',
    );
  });
}

test('every answer to the question that the page recalls is tested', () => {
  const tested = question?.options.filter(({ id }) => states.some((state) => state[recalled ?? ''] === id));
  expect(tested?.length).toBe(question?.options.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the model names every field to fill in, and no field shows', async ({ visitor }) => {
    await visitor.goto('/contact/');
    const model = visitor.locator('details .letter:visible');
    const { shown } = fieldsFor(contactTexts, emptyContext);
    for (const { libelle, saisie } of shown) {
      if (saisie !== 'texte')
        await expect(model).toContainText(`- ${libelle} : ${contactTexts.texte.modele}`);
    }
    await expect(model).toContainText(contactTexts.texte.precisions);
    await expect(placeField(visitor)).toBeHidden();
  });
});
