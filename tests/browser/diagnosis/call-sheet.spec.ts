import { encode } from '../../../src/diagnosis/codes/code.ts';
import { givenAnswers } from '../../../src/diagnosis/engine/explain.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { formatCode } from '../../../src/diagnosis/codes/typed-code.ts';
import {
  contactTexts,
  examples,
  levels,
  pointsOf,
  questionnaire,
  recommendations,
  texts,
} from '../questionnaire.ts';
import { sheetOf } from '../sheet.ts';
import { alike, axeFaults, expect, plain, printed, test } from '../visitor.ts';

const sheet = '/autodiagnostic/fiche-d-appel/';

for (const [index, { name, answers, expected }] of examples.entries()) {
  test(
    `the call sheet of « ${name} » ticks its answers and names its points`,
    alike(index < 3),
    async ({ reader }) => {
      await reader.goto(sheet + toFragment(questionnaire, answers));
      const title = recommendations.find(({ id }) => id === expected)?.title ?? '';
      await expect(reader.getByText(title, { exact: true })).toBeVisible();
      await expect(reader.locator('[data-code]')).toHaveText(formatCode(encode(questionnaire, answers)));
      const given = givenAnswers(questionnaire, answers);
      await expect(reader.locator('[data-asked]:visible > p')).toHaveText(
        given.map(({ question }) => question.title),
      );
      await expect(reader.locator('[data-given]:visible')).toHaveText(
        given.map(({ option }) => option.label),
      );
      const points = pointsOf(answers);
      await expect(reader.locator('[data-points] li:visible')).toHaveText(points);
      await expect(reader.getByText(texts.appel.aucunPoint)).toBeVisible({ visible: points.length === 0 });
      const services = sheetOf(answers).services.flat().toSorted();
      const shown = await reader.locator('[data-offered-by] li:visible').allTextContents();
      if (services.length > 0) expect(shown.map(plain).toSorted()).toEqual(services.map(plain));
      expect(await axeFaults(reader)).toEqual([]);
    },
  );
}

function length(answers: Answers): number {
  return JSON.stringify(pointsOf(answers)).length;
}
const [longest = {}] = completeStates(questionnaire).toSorted((one, other) => length(other) - length(one));

for (const [name, answers] of [
  ['without a code', {}],
  ['with the most points to confirm', longest],
] as const) {
  test(`the call sheet ${name} prints on two pages, with its emitter and room to write`, async ({
    reader,
  }) => {
    const isBlank = Object.keys(answers).length === 0;
    await reader.goto(sheet + (isBlank ? '' : toFragment(questionnaire, answers)));
    const { text, pages } = await printed(reader);
    expect(pages).toBeLessThanOrEqual(2);
    for (const { libelle, si, saisie } of contactTexts.champs) {
      if (si === undefined && saisie !== 'texte') expect(text).toContain(plain(libelle));
    }
    expect(text).toMatch(/Imprimé le \d+ \w+ \d{4} à \d\d:\d\d/u);
    expect(text.toLowerCase()).toContain('premier entretien téléphonique');
    const title =
      givenAnswers(questionnaire, answers)[0]?.question.title ?? questionnaire.questions[0]?.title;
    expect(text).toContain(plain(title ?? ''));
  });
}

test('an unfinished self-diagnosis shows its answers, the next question and every service', async ({
  reader,
}) => {
  const [first] = questionnaire.questions;
  const answers = { [first?.id ?? '']: first?.options[0]?.id ?? '' };
  await reader.goto(sheet + toFragment(questionnaire, answers));
  await expect(reader.locator('[data-asked]:visible')).toHaveCount(2);
  await expect(reader.locator('[data-given]')).toHaveCount(1);
  const services = levels.flatMap(({ value }) => [
    ...value.services,
    ...value.variants.flatMap((variant) => variant.services),
  ]);
  await expect(reader.locator('[data-offered-by] li:visible')).toHaveCount(services.length);
});

test('the address that a request carries opens the code, and both ways on from it', async ({ reader }) => {
  const [{ answers, expected } = { answers: {}, expected: '' }] = examples;
  const fragment = toFragment(questionnaire, answers);
  await reader.goto(`/autodiagnostic/reprendre/${fragment}`);
  await expect(reader.getByLabel(texts.reprendre.champ)).toHaveValue(
    formatCode(encode(questionnaire, answers)),
  );
  await reader.getByRole('button', { name: texts.appel.ouvrir }).click();
  await reader.waitForURL(`**${sheet}${fragment}`);
  await reader.getByRole('link', { name: texts.appel.fiche }).click();
  await reader.waitForURL(`**/autodiagnostic/${expected}/${fragment}`);
});

test('a damaged code is said on the call sheet, which stays a questionnaire', async ({ reader }) => {
  await reader.goto(`${sheet}#AAAAAAA`);
  await expect(reader.getByText(texts.recommandation.illisible)).toBeVisible();
  await expect(reader.locator('[data-asked]:visible')).toHaveCount(questionnaire.questions.length);
});
