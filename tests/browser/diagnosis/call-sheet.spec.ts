import { encode, formatCode } from '../../../src/diagnosis/codes/code.ts';
import { givenAnswers } from '../../../src/diagnosis/engine/explain.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import {
  contactTexts,
  exemples,
  fullestAnswers,
  pointsOf,
  questionnaire,
  recommandations,
} from '../questionnaire.ts';
import { sheetOf } from '../sheet.ts';
import { alike, axeFaults, expect, plain, printed, test } from '../visitor.ts';

const sheet = '/autodiagnostic/fiche-d-appel/';
const officers = '/autodiagnostic/agents/';

for (const { nom, reponses: answers, attendu } of exemples.slice(0, 3)) {
  test(`the call sheet of « ${nom} » ticks its answers, names its points and what to ask`, async ({
    reader,
  }) => {
    await reader.goto(sheet + toFragment(questionnaire, answers));
    const title = recommandations.find(({ id }) => id === attendu)?.titre ?? '';
    await expect(reader.getByText(title, { exact: true })).toBeVisible();
    const code = formatCode(encode(questionnaire, answers));
    await expect(reader.getByRole('heading', { level: 1 }).locator('[data-code]')).toHaveText(code);
    await expect(reader).toHaveTitle(new RegExp(code));
    const given = givenAnswers(questionnaire, answers);
    await expect(reader.locator('[data-asked]:visible > p')).toHaveText(
      given.map(({ question }) => question.titre),
    );
    await expect(reader.locator('[data-given]:visible')).toHaveText(given.map(({ option }) => option.texte));
    const points = pointsOf(answers);
    await expect(reader.locator('[data-points] li:visible')).toHaveText(points);
    const heading = reader.locator('.points h2');
    await expect(heading).toBeVisible({ visible: points.length > 0 });
    const { toPrepare } = sheetOf(answers);
    // Where no level is named, the acts say it.
    const toAsk = reader.locator('section:has(> [data-to-ask]) > h2');
    await expect(toAsk).toBeVisible({ visible: toPrepare.length > 0 });
    const asked = await reader.locator('[data-to-ask] li:visible').allTextContents();
    expect(asked.map(plain).toSorted()).toEqual(toPrepare.map(plain).toSorted());
    const services = sheetOf(answers).services.flat().toSorted();
    const shown = await reader.locator('[data-offered-by] li:visible').allTextContents();
    if (services.length > 0) expect(shown.map(plain).toSorted()).toEqual(services.map(plain));
    expect(await axeFaults(reader)).toEqual([]);
  });
}

for (const [index, { id, titre }] of recommandations.entries()) {
  test(
    `the call sheet of « ${titre} » prints on one side, whatever is left to confirm, with room to write`,
    alike(index < 3),
    async ({ reader }) => {
      const fullest = fullestAnswers(id);
      await reader.goto(sheet + toFragment(questionnaire, fullest));
      await expect(reader.locator('[data-given]').first()).toBeAttached();
      const { text, pages } = await printed(reader);
      expect(pages).toBe(1);
      for (const { libelle, si, saisie, plie } of contactTexts.champs) {
        if (si === undefined && saisie !== 'texte' && !plie) expect(text).toContain(plain(libelle));
      }
      expect(text).toMatch(/Imprimé le (?:1er|\d+) \p{L}+ \d{4} à \d\d:\d\d/u);
      expect(text).not.toContain('http');
      expect(text.toLowerCase()).toContain('premier entretien téléphonique');
      for (const { question, option } of givenAnswers(questionnaire, fullest)) {
        expect(text).toContain(plain(question.titre));
        expect(text).toContain(plain(option.texte));
        const other = question.options.find((each) => each.id !== option.id && !each.inconnu);
        if (other !== undefined) expect(text).not.toContain(plain(other.texte));
      }
    },
  );
}

test('the page of the officers opens the call sheet of a code, typed or in the address, and leads on from it', async ({
  reader,
}) => {
  const [{ reponses: answers, attendu } = { reponses: {}, attendu: '' }] = exemples;
  const fragment = toFragment(questionnaire, answers);
  await reader.goto(officers);
  await reader.locator('#code').fill(formatCode(encode(questionnaire, answers)).toLowerCase());
  await reader.locator('main form button').click();
  await reader.waitForURL(`**${sheet}${fragment}`);
  await reader.locator('.officer a[href*="/autodiagnostic/#"]').click();
  await reader.waitForURL(`**/autodiagnostic/${attendu}/${fragment}`);
  await reader.goto(`${officers}${fragment}`);
  await reader.waitForURL(`**${sheet}${fragment}`);
});
