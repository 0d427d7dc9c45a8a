import { ofPurpose } from '../../../src/contact/sentences.ts';
import { mayAsk } from '../../../src/diagnosis/recommendation-schema.ts';
import type { Page } from '@playwright/test';
import { fieldsFor, emptyContext } from '../../../src/contact/form/contact-form.ts';
import { givenAnswers, reasonInWords } from '../../../src/diagnosis/engine/explain.ts';
import { encode, formatCode } from '../../../src/diagnosis/codes/code.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { recommend } from '../../../src/diagnosis/engine/recommend.ts';
import { answerAll, exampleStates } from '../answering.ts';
import { sheetOf } from '../sheet.ts';
import { contactTexts, pointsOf, questionnaire, recommandations, siteDetails } from '../questionnaire.ts';
import { composed } from '../request.ts';
import { alike, axeFaults, expect, hydrated, plain, printed, test } from '../visitor.ts';

/** The recommendation of an id. */
function recommendationOf(id: string) {
  return recommandations.find((candidate) => candidate.id === id);
}

/** Everything that the recommendation of these answers says. */
function saidOf(id: string, answers: Answers): string[] {
  const outcome = recommend(questionnaire, answers);
  if (outcome === undefined) throw new Error('The state is complete');
  const { acts, asks, beforeSigning, extra, services, toPrepare } = sheetOf(answers);
  return [
    recommendationOf(id)?.titre ?? id,
    siteDetails.telephone,
    reasonInWords(questionnaire, outcome.recommandation, answers),
    ...pointsOf(answers),
    ...givenAnswers(questionnaire, answers).flatMap(({ question, option }) => [question.titre, option.texte]),
    ...beforeSigning,
    ...acts,
    ...asks,
    ...toPrepare,
    ...services.flat(),
    ...extra,
  ];
}

/** The page shows the recommendation of these answers: its title, what to read, its services in their order. */
async function showsSheetOf(page: Page, id: string, answers: Answers): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: recommendationOf(id)?.titre ?? id }),
  ).toBeVisible();
  const { reading, services } = sheetOf(answers);
  for (const name of reading) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
  const lists = page.locator('ul:has([data-service])');
  for (const [index, ofList] of services.entries()) {
    for (const [rank, text] of ofList.entries()) {
      await expect(lists.nth(index).locator('[data-service]').nth(rank)).toContainText(text);
    }
  }
}

/** A text without its spaces: paper breaks lines anywhere. */
function packed(text: string): string {
  return plain(text).replaceAll(' ', '');
}

for (const [index, [id, answers]] of [...exampleStates()].entries()) {
  const recommendation = recommendationOf(id);
  const title = recommendation?.titre ?? id;

  test(`from home to « ${title} », its paper and its request`, alike(index === 0), async ({ visitor }) => {
    await visitor.goto('/');
    await visitor.getByRole('link', { name: 'Faire l’autodiagnostic' }).first().click();
    await answerAll(visitor, answers);
    await showsSheetOf(visitor, id, answers);
    if (index === 0) expect(await axeFaults(visitor)).toEqual([]);
    const paper = await printed(visitor);
    for (const sentence of [...saidOf(id, answers), formatCode(encode(questionnaire, answers))])
      expect(packed(paper.text)).toContain(packed(sentence));
    expect(paper.pages).toBeLessThanOrEqual(2);

    if (recommendation !== undefined && mayAsk(recommendation))
      await visitor.locator('.acts a[data-carry]').click();
    else await visitor.goto(`/contact/${toFragment(questionnaire, answers)}`);
    await expect(visitor.getByText(title)).toBeVisible();
    await hydrated(visitor);
    const shown = fieldsFor(contactTexts, { ...emptyContext, answers });
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
    await visitor.getByRole('button', { name: ofPurpose.support.prepare }).click();
    const request = plain((await composed(visitor)).text);
    for (const sentence of [
      title,
      formatCode(encode(questionnaire, answers)),
      recommendation?.demande ?? contactTexts.texte.demande,
      'Canisy',
      'Camille Exemple',
      ...pointsOf(answers),
      ...givenAnswers(questionnaire, answers).map(
        ({ question, option }) => `${question.titre} ${option.texte}`,
      ),
    ]) {
      expect(request).toContain(plain(sentence));
    }
  });
}

test('the journeys cover every recommendation', () => {
  expect([...exampleStates().keys()].toSorted()).toEqual(recommandations.map(({ id }) => id).toSorted());
});
