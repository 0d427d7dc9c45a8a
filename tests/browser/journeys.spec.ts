import { fieldsFor, emptyContext } from '../../src/contact/form/contact-form.ts';
import { givenAnswers, pointsToConfirm, reasonInWords } from '../../src/diagnosis/engine/explain.ts';
import { encode } from '../../src/diagnosis/codes/code.ts';
import { formatCode } from '../../src/diagnosis/codes/typed-code.ts';
import { recommend } from '../../src/diagnosis/engine/recommend.ts';
import { answerAll, exampleStates } from './answering.ts';
import { sheetOf } from './sheet.ts';
import { contactTexts, questionnaire, recommendations, siteDetails } from './questionnaire.ts';
import { axeFaults, expect, hydrated, plain, printed, test } from './visitor.ts';

for (const [id, answers] of exampleStates()) {
  const recommendation = recommendations.find((candidate) => candidate.id === id);
  const title = recommendation?.title ?? id;

  test(`from home to « ${title} », its paper and its request`, async ({ visitor }) => {
    await visitor.goto('/');
    await visitor.getByRole('link', { name: 'Faire l’autodiagnostic' }).click();
    await answerAll(visitor, answers);
    await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();

    const outcome = recommend(questionnaire, answers);
    if (outcome === undefined) throw new Error('The state is complete');
    const expected = [
      title,
      siteDetails.service,
      siteDetails.telephone,
      reasonInWords(questionnaire, outcome.recommendation, answers),
      ...pointsToConfirm(questionnaire, answers).map(({ option }) => option.point ?? ''),
      ...givenAnswers(questionnaire, answers).flatMap(({ question, option }) => [
        question.title,
        option.label,
      ]),
      `#${encode(questionnaire, answers)}`,
      ...(recommendation?.nextSteps ?? []),
      ...sheetOf(answers).toPrepare,
      ...sheetOf(answers).services.flat(),
      ...sheetOf(answers).extra,
    ];
    for (const page of sheetOf(answers).reading) {
      await expect(visitor.getByRole('main').getByRole('link', { name: page, exact: true })).toBeVisible();
    }
    expect(await axeFaults(visitor)).toEqual([]);
    const lists = visitor.locator('ol:has([data-service])');
    for (const [index, services] of sheetOf(answers).services.entries()) {
      for (const [rank, text] of services.entries()) {
        await expect(lists.nth(index).locator('[data-service]').nth(rank)).toContainText(text);
      }
    }
    const paper = await printed(visitor);
    // The paper breaks lines anywhere: words are compared without the spaces between them.
    const packed = paper.text.replaceAll(' ', '');
    for (const sentence of expected) expect(packed).toContain(plain(sentence).replaceAll(' ', ''));
    expect(paper.pages).toBeLessThanOrEqual(2);

    await visitor
      .getByRole('link', {
        name: recommendation?.level === undefined ? contactTexts.orienter : contactTexts.preparer,
      })
      .first()
      .click();
    await expect(visitor.getByText(title)).toBeVisible();
    await hydrated(visitor);
    const { shown } = fieldsFor(contactTexts, { ...emptyContext, answers });
    const words: Readonly<Record<string, string>> = {
      territoire: 'Canisy',
      organization: 'Canisy',
      name: 'Camille Exemple',
    };
    for (const field of shown) {
      const written = words[field.saisie];
      if (written !== undefined) await visitor.getByLabel(field.libelle).fill(written);
    }
    await visitor.getByLabel('Téléphone').fill('02 33 00 00 00');
    await visitor.getByRole('button', { name: contactTexts.preparer }).click();
    const request = plain(await visitor.getByLabel(contactTexts.message, { exact: true }).inputValue());
    for (const sentence of [
      title,
      formatCode(encode(questionnaire, answers)),
      recommendation?.opening ?? contactTexts.texte.demande,
      'Canisy',
      'Camille Exemple',
      ...pointsToConfirm(questionnaire, answers).map(({ option }) => option.point ?? ''),
      ...givenAnswers(questionnaire, answers).map(
        ({ question, option }) => `${question.title} ${option.label}`,
      ),
    ]) {
      expect(request).toContain(plain(sentence));
    }
  });
}

test('the journeys cover every recommendation', () => {
  expect([...exampleStates().keys()].toSorted()).toEqual(recommendations.map(({ id }) => id).toSorted());
});
