import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { pointsToConfirm, reasonInWords } from '../../../src/diagnosis/engine/explain.ts';
import { recommend } from '../../../src/diagnosis/engine/recommend.ts';
import { examples, questionnaire, recommendations, texts } from '../questionnaire.ts';
import { isReadAs, proposesTheQuestions } from '../recommendation-read.ts';
import { alike, expect, plain, test } from '../visitor.ts';

for (const [index, { id, title }] of recommendations.entries()) {
  test(
    `« ${title} » opened without answers proposes the questions, and takes none for granted`,
    alike(index < 3),
    async ({ reader }) => {
      await proposesTheQuestions(reader, id);
      await expect(reader.locator('[data-option]:visible, [data-if]:visible')).toHaveCount(0);
    },
  );

  test(
    `« ${title} » opened without answers has the questions and what comes first on the first screen of a telephone`,
    alike(index < 3),
    async ({ reader }) => {
      await reader.setViewportSize({ width: 390, height: 844 });
      await reader.goto(`/autodiagnostic/${id}/`);
      const questions = reader.getByRole('main').getByRole('link', { name: texts.recommandation.faire });
      await expect(questions).toBeInViewport({ ratio: 1 });
      await expect(reader.locator('p[data-act]:visible').first()).toBeInViewport({ ratio: 1 });
    },
  );
}

for (const [index, { name, answers, expected }] of examples.entries()) {
  test(`the answers of « ${name} » make the recommendation its own`, alike(index < 3), async ({ reader }) => {
    const rule = recommend(questionnaire, answers)?.recommendation;
    if (rule === undefined) throw new Error(`« ${name} » has no recommendation`);
    await reader.goto(`/autodiagnostic/${expected}/${toFragment(questionnaire, answers)}`);
    await isReadAs(reader, 'answered', reasonInWords(questionnaire, rule, answers));
    await expect(reader.locator('.points li[data-option]:visible')).toHaveText(
      pointsToConfirm(questionnaire, answers).map(({ option }) => plain(option.point ?? '')),
      { useInnerText: true },
    );
  });
}
