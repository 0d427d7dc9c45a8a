import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { encode, formatCode } from '../../../src/diagnosis/codes/code.ts';
import { recommend } from '../../../src/diagnosis/engine/recommend.ts';
import { readDocuments } from '../../../src/guides/documents/read-documents.ts';
import { toLookAt } from '../../../src/diagnosis/visit/to-look-at.ts';
import { givenAnswers, reasonInWords } from '../../../src/diagnosis/engine/explain.ts';
import { sheetOf } from '../sheet.ts';
import { answerAll } from '../answering.ts';
import { keyboard } from '../keyboard.ts';
import {
  example,
  guides,
  fullestAnswers,
  levels,
  pointsOf,
  questionnaire,
  recommandations,
  titleOf,
} from '../questionnaire.ts';
import { holdScripts } from '../script-that-fails.ts';
import { slowNetwork } from '../slow-network.ts';
import { DONE } from '../../../src/diagnosis/visit/note-content.ts';
import { alike, axeFaults, expect, plain, printed, test } from '../visitor.ts';

const sheet = '/autodiagnostic/fiche-de-visite/';
const lines = guides
  .flatMap(({ body }) => readDocuments(body).documents)
  .filter(({ file }) => file === 'note-avant-plans')
  .flatMap(toLookAt);

/** The services that the call and the visit were. */
const before = levels
  .flatMap(({ value }) => value.prestations)
  .filter(({ id }) => DONE.includes(id))
  .map((service) => service.texte);

for (const [index, { id, titre }] of recommandations.entries()) {
  test(
    `the visit sheet of « ${titre} » prints on one side, whatever is left to confirm, with room to write`,
    alike(index < 3),
    async ({ reader }) => {
      const fullest = fullestAnswers(id);
      await reader.goto(sheet + toFragment(questionnaire, fullest));
      await expect(reader.getByText(titre, { exact: true })).toBeVisible();
      await expect(reader.locator('[data-points] li:visible')).toHaveText(pointsOf(fullest));
      // One template: what axe sees of one is so of all.
      if (index === 0) expect(await axeFaults(reader)).toEqual([]);
      const { text, pages } = await printed(reader);
      expect(pages).toBe(1);
      expect(lines.length).toBeGreaterThan(5);
      const said = [...lines, ...pointsOf(fullest), titleOf('fiche-de-visite')];
      for (const one of said) expect(text).toContain(plain(one));
    },
  );
}

test('without a code, the visit sheet is printed all the same, and writes no note', async ({ reader }) => {
  await reader.goto(sheet);
  await expect(reader.locator('[data-print]')).toBeVisible();
  await expect(reader.locator('[data-note]')).toBeHidden();
  await expect(reader.locator('[data-points]')).toBeHidden();
  expect((await printed(reader)).pages).toBe(1);
  await reader.goto('about:blank');
  await reader.goto(`${sheet}#AAAAAAA`);
  await expect(reader.locator('[data-unreadable]')).toBeVisible();
});

test('from the questions to the note of a visit, on a telephone and a slow network: a code told to an officer, who goes by keyboard', async ({
  visitor,
}) => {
  await slowNetwork(visitor);
  await visitor.setViewportSize({ width: 390, height: 844 });
  const { reponses: answers } = example;
  await visitor.goto('/autodiagnostic/');
  await answerAll(visitor, answers);
  const code = formatCode(encode(questionnaire, answers));
  await expect(visitor.locator('[data-code]')).toHaveText(code);

  const { tabTo, press, faults } = keyboard(visitor);
  await visitor.goto('/autodiagnostic/agents/');
  await tabTo(visitor.locator('#code'));
  await visitor.keyboard.type(code);
  await press('Enter');
  await visitor.waitForURL('**/fiche-d-appel/#*');
  await tabTo(visitor.getByRole('main').getByRole('link', { name: titleOf('fiche-de-visite') }));
  await press('Enter');
  await visitor.waitForURL(`**${sheet}${toFragment(questionnaire, answers)}`);
  const points = visitor.locator('.points h2');
  await expect(points).toBeVisible({ visible: pointsOf(answers).length > 0 });
  await tabTo(visitor.locator('[data-note]'));
  const download = visitor.waitForEvent('download');
  const letGo = await holdScripts(visitor);
  await press('Enter');
  await expect(visitor.locator('[data-said="awaited"]')).toBeVisible();
  letGo();
  const file = await download;
  expect(file.suggestedFilename()).toContain(`-${code}.docx`);
  expect(faults).toEqual([]);

  const { value } = await mammoth.extractRawText({ buffer: await readFile(await file.path()) });
  const matched = recommend(questionnaire, answers);
  if (matched === undefined) throw new Error('The example is not complete');
  for (const text of [
    'Note de restitution (modèle)',
    code,
    ...givenAnswers(questionnaire, answers).flatMap(({ question, option }) => [question.titre, option.texte]),
    reasonInWords(questionnaire, matched.recommandation, answers),
    ...pointsOf(answers),
    ...sheetOf(answers)
      .services.flat()
      .filter((service) => !before.includes(service)),
    ...sheetOf(answers).reading,
    ...lines,
  ])
    expect(value).toContain(text);
  for (const text of before) expect(value).not.toContain(text);
});
