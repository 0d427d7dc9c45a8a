import { fieldsFor, emptyContext, type FormField } from '../../../src/contact/form/contact-form.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { contactTexts, questionnaire } from '../questionnaire.ts';
import { recommend } from '../../../src/diagnosis/engine/recommend.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { carriedPlace, choosePlace, openContact, placeField } from '../request.ts';
import { expect, hydrated, plain, test } from '../visitor.ts';

const [recalled] = contactTexts.rappel;
const question = questionnaire.questions.find(({ id }) => id === recalled);
const states = completeStates(questionnaire);

for (const { id, label } of question?.options ?? []) {
  const answers = states.find((state) => recalled !== undefined && state[recalled] === id);
  if (answers === undefined) continue;
  test(`after « ${label} », the page recalls it and asks for what is left`, async ({ visitor }) => {
    await openContact(visitor, answers);
    const { shown } = fieldsFor(contactTexts, { ...emptyContext, answers });
    await expect(visitor.getByText(plain(`${question?.title} ${label}`))).toBeVisible();
    await visitor.getByText(contactTexts.plies ?? '').click();
    const form = visitor.locator('main form');
    const named = ({ libelle, obligatoire }: FormField) =>
      obligatoire === undefined ? libelle : `${libelle} (${contactTexts.obligatoire})`;
    await expect(form.locator('label').filter({ visible: true })).toHaveText(shown.map(named));
    for (const field of shown) {
      const control = form.locator(`[name="${field.id}"]`);
      await expect(control).toBeVisible();
      const said = [field.aide, field.saisie === 'texte' && contactTexts.garde].filter(Boolean);
      await expect(control).toHaveAccessibleDescription(said.join(' '));
    }
    await expect(form.locator('[aria-required="true"]').filter({ visible: true })).toHaveCount(
      shown.filter(({ obligatoire }) => obligatoire !== undefined).length,
    );
    const place = shown.find(({ id: asked }) => asked === 'collectivite');
    const isProposing = place?.saisie === 'territoire';
    const field = visitor.locator('#champ-collectivite');
    await field.focus();
    await visitor.waitForLoadState('networkidle');
    await expect(field.and(visitor.locator('[role="combobox"]'))).toHaveCount(isProposing ? 1 : 0);
    await visitor.getByRole('button', { name: contactTexts.preparer }).click();
    await expect(visitor.getByRole('alert').getByRole('link').first()).toHaveText(
      shown.find(({ obligatoire }) => obligatoire !== undefined)?.obligatoire ?? '',
    );
  });
}

/** The field of the place, as answers change it. */
function placeAfter(answers: (typeof states)[number]): FormField | undefined {
  return fieldsFor(contactTexts, { ...emptyContext, answers }).shown.find(({ id }) => id === 'collectivite');
}

const askingOtherwise = (question?.options ?? []).flatMap(({ id, label }) => {
  const answers = states.find((state) => recalled !== undefined && state[recalled] === id);
  return answers === undefined || placeAfter(answers)?.saisie === 'territoire' ? [] : [{ label, answers }];
});

test('some answers ask for something else than a place of the list', () => {
  expect(askingOtherwise).not.toEqual([]);
});

for (const { label, answers } of askingOtherwise) {
  test(`after « ${label} », the commune of the tab is no answer; it comes back where it is asked for`, async ({
    visitor,
  }) => {
    const field = visitor.locator('#champ-collectivite');
    await openContact(visitor);
    await choosePlace(visitor, 'Canisy');
    // A code joined in the same page, then the page opened with it.
    await visitor.goto(`/contact/${toFragment(questionnaire, answers)}`);
    await expect(field).toHaveValue('');
    await visitor.reload();
    await hydrated(visitor);
    await expect(visitor.getByText(plain(`${question?.title} ${label}`))).toBeVisible();
    await expect(field).toHaveValue('');
    expect(await carriedPlace(visitor)).toBe('Canisy');
    await visitor.goBack();
    await expect(field).toHaveValue('Canisy');
  });
}

test('another code in the same page puts its own service first, unless the visitor chose one', async ({
  visitor,
}) => {
  const first = (answers: (typeof states)[number]) =>
    recommend(questionnaire, answers)?.firstService?.outcome;
  const one = states.find((answers) => first(answers) !== undefined);
  const other = states.find((answers) => one && ![undefined, first(one)].includes(first(answers)));
  if (one === undefined || other === undefined) throw new Error('codes put the same service first');
  const choice = visitor.locator('main form select');
  await openContact(visitor, one);
  await expect(choice).not.toHaveValue('');
  const before = await choice.inputValue();
  await visitor.goto(`/contact/${toFragment(questionnaire, other)}`);
  await expect(choice).not.toHaveValue(before);
  await expect(choice).not.toHaveValue('');
  await visitor.getByText(contactTexts.plies ?? '').click();
  await choice.selectOption({ index: (await choice.locator('option').count()) - 1 });
  const chosen = await choice.inputValue();
  await visitor.goto(`/contact/${toFragment(questionnaire, one)}`);
  await expect(choice).toHaveValue(chosen);
});

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
    for (const { libelle, libelleLettre, saisie } of shown) {
      if (saisie !== 'texte')
        await expect(model).toContainText(`${libelleLettre ?? libelle} : ${contactTexts.texte.modele}`);
    }
    await expect(model).toContainText(contactTexts.texte.precisions);
    await expect(placeField(visitor)).toBeHidden();
  });
});
