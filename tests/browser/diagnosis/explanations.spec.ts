import { alternatives } from '../../../src/diagnosis/engine/alternatives.ts';
import { upgradePaths } from '../../../src/diagnosis/engine/upgrade-paths.ts';
import { shownAnswers } from '../../../src/diagnosis/engine/shown.ts';
import { recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { examples, questionnaire, recommendations, texts } from '../questionnaire.ts';
import { unfoldWhy } from '../recommendation-read.ts';
import { alike, axeFaults, expect, hydrated, test } from '../visitor.ts';

const show = shownAnswers(questionnaire);
const { autresNiveaux } = texts;

for (const [index, { name, answers, expected }] of examples.entries()) {
  test(
    `« ${name} » sees the answers that counted, what would change, and why not another level`,
    alike(index < 3),
    async ({ reader }) => {
      await reader.goto(`/autodiagnostic/${expected}/${toFragment(questionnaire, answers)}`);
      await hydrated(reader);
      await expect(reader.locator('.why')).not.toHaveAttribute('open');
      await unfoldWhy(reader);
      await expect(reader.locator('.answers dt em')).toHaveCount(show(answers).length);
      const further = upgradePaths(questionnaire, answers, recommendations);
      for (const { conditions } of further) {
        for (const { option } of conditions)
          await expect(reader.locator('.why')).toContainText(option.ifSo ?? '');
      }
      const others = alternatives(questionnaire, answers, recommendations);
      // Outside the order of the levels, the reason itself says why none applies.
      if (further.length === 0 && others.length > 0) {
        await expect(reader.getByText(autresNiveaux.rienDePlus)).toBeVisible();
      }
      const folded = reader.locator('.why details');
      await expect(folded).toHaveCount(others.length);
      for (const details of await folded.all()) await details.locator('summary').click();
      const missing = others.flatMap(({ criteria }) => criteria).filter(({ fit }) => fit === 'missing');
      await expect(reader.getByRole('link', { name: autresNiveaux.completer })).toHaveCount(missing.length);
      expect(await axeFaults(reader)).toEqual([]);
    },
  );
}

test('the missing information of a level leads to its question', async ({ reader }) => {
  const unsure = completeStates(questionnaire).find((answers) =>
    alternatives(questionnaire, answers, recommendations).some(({ criteria }) =>
      criteria.some(({ fit }) => fit === 'missing'),
    ),
  );
  if (unsure === undefined) throw new Error('No state leaves a criterion unknown');
  const id = recommendedId(questionnaire, unsure) ?? '';
  await reader.goto(`/autodiagnostic/${id}/${toFragment(questionnaire, unsure)}`);
  await hydrated(reader);
  await unfoldWhy(reader);
  for (const details of await reader.locator('.why details').all()) await details.locator('summary').click();
  await reader.getByRole('link', { name: autresNiveaux.completer }).first().click();
  await hydrated(reader);
  await expect(reader.getByRole('radio', { name: 'Je ne sais pas' })).toBeChecked();
});
