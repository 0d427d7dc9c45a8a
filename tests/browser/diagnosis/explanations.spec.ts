import { upgradePaths } from '../../../src/diagnosis/engine/upgrade-paths.ts';
import { shownAnswers } from '../../../src/diagnosis/engine/shown.ts';
import { rankOf, recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { examples, questionnaire, recommendations, texts } from '../questionnaire.ts';
import { unfoldWhy } from '../recommendation-read.ts';
import { alike, axeFaults, expect, hydrated, test } from '../visitor.ts';

const { autresNiveaux } = texts;

for (const [index, { name, answers, expected }] of examples.entries()) {
  test(
    `« ${name} » sees the answers that counted, and what would change`,
    alike(index < 3),
    async ({ reader }) => {
      await reader.goto(`/autodiagnostic/${expected}/${toFragment(questionnaire, answers)}`);
      await hydrated(reader);
      await expect(reader.locator('.why')).not.toHaveAttribute('open');
      await unfoldWhy(reader);
      await expect(reader.locator('.answers dt em')).toHaveCount(shownAnswers(questionnaire, answers).length);
      const further = upgradePaths(questionnaire, answers, recommendations);
      for (const { conditions } of further) {
        for (const { option } of conditions)
          await expect(reader.locator('.why')).toContainText(option.ifSo ?? '');
      }
      const here = rankOf(questionnaire, recommendations, answers);
      // Outside the order of the levels, the reason itself says why none applies.
      if (further.length === 0 && here !== undefined) {
        await expect(reader.getByText(autresNiveaux.rienDePlus)).toBeVisible();
      }
      expect(await axeFaults(reader)).toEqual([]);
    },
  );
}

test('an answer that is missing leads to its question', async ({ reader }) => {
  const doubts = questionnaire.questions.flatMap(({ id, title, options }) =>
    options.filter(({ unknown }) => unknown).map((option) => ({ id, title, option: option.id })),
  );
  const unsure = completeStates(questionnaire).find((answers) =>
    doubts.some(({ id, option }) => answers[id] === option),
  );
  const missing = doubts.find(({ id, option }) => unsure?.[id] === option);
  if (unsure === undefined || missing === undefined) throw new Error('No state leaves an answer unknown');
  const id = recommendedId(questionnaire, unsure) ?? '';
  await reader.goto(`/autodiagnostic/${id}/${toFragment(questionnaire, unsure)}`);
  await hydrated(reader);
  await unfoldWhy(reader);
  await reader.locator(`.answers a[data-change="${missing.id}"]`).click();
  await hydrated(reader);
  await expect(reader.getByRole('heading', { name: missing.title })).toBeVisible();
  await expect(reader.getByRole('radio', { name: 'Je ne sais pas' })).toBeChecked();
});
