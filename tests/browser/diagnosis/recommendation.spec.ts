import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { mayAsk } from '../../../src/diagnosis/recommendation-schema.ts';
import { conditionsOf, wordsChosen } from '../../../src/diagnosis/engine/acts.ts';
import { actsFor } from '../../support/diagnosis/acts-for.ts';
import { pointsToConfirm, reasonInWords } from '../../../src/diagnosis/engine/explain.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { recommend, recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { shownAnswers } from '../../../src/diagnosis/engine/shown.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { upgradePaths } from '../../../src/diagnosis/engine/upgrade-paths.ts';
import { exemples, questionnaire, recommandations } from '../questionnaire.ts';
import { isReadAs, proposesTheQuestions } from '../recommendation-read.ts';
import { axeFaults, expect, hydrated, plain, test } from '../visitor.ts';

const byRecommendation = Map.groupBy(completeStates(questionnaire), (state) =>
  recommendedId(questionnaire, state),
);

function addressOf(id: string, answers: Answers): string {
  return `/autodiagnostic/${id}/${toFragment(questionnaire, answers)}`;
}

test('a recommendation opened without answers proposes the questions, and takes none for granted', async ({
  reader,
}) => {
  for (const { id } of recommandations) {
    await proposesTheQuestions(reader, id);
    await expect(reader.locator('li[data-for]:visible, [data-if]:visible')).toHaveCount(0);
  }
});

test('the answers of each example make the recommendation its own: why, what counted, what would change', async ({
  reader,
}) => {
  for (const { nom, reponses: answers, attendu } of exemples) {
    const rule = recommend(questionnaire, answers)?.recommandation;
    if (rule === undefined) throw new Error(`« ${nom} » has no recommendation`);
    await reader.goto('about:blank');
    await reader.goto(addressOf(attendu, answers));
    await hydrated(reader);
    await isReadAs(reader, 'answered', reasonInWords(questionnaire, rule, answers));
    await expect(reader.locator('.points li[data-for]:visible')).toHaveText(
      pointsToConfirm(questionnaire, answers).map(({ option }) => plain(option.point ?? '')),
      { useInnerText: true },
    );
    await expect(reader.locator('.answers dt em')).toHaveCount(shownAnswers(questionnaire, answers).length);
    for (const { conditions } of upgradePaths(questionnaire, answers, recommandations))
      for (const { option } of conditions)
        await expect(reader.locator('.why')).toContainText(option.si ?? '');
  }
  expect(await axeFaults(reader)).toEqual([]);
});

test('each recommendation says what not to sign, before anything else; none asks for who may not', async ({
  reader,
}) => {
  await reader.setViewportSize({ width: 390, height: 664 });
  for (const recommendation of recommandations) {
    const { id, avantDeSigner } = recommendation;
    const states = byRecommendation.get(id) ?? [];
    const conditions = avantDeSigner === undefined ? [] : conditionsOf([avantDeSigner]);
    for (const [, [state = {}]] of Map.groupBy(states, (each) => wordsChosen(conditions, each)[0])) {
      await reader.goto('about:blank');
      await reader.goto(addressOf(id, state));
      await expect(reader.locator('[data-code]')).toHaveText(/./);
      const words = avantDeSigner === undefined ? [] : actsFor([avantDeSigner], state);
      await expect(reader.locator('.danger p:visible')).toHaveText(
        words.map(({ faire, detail = '' }) => plain(`${faire} ${detail}`)),
      );
      if (words.length > 0) await expect(reader.locator('.danger')).toBeInViewport({ ratio: 1 });
      if (!mayAsk(recommendation))
        await expect(reader.getByRole('link', { name: 'Écrire ma demande' })).toHaveCount(0);
    }
  }
});

test('a recommendation without an aid opens on what the Mission could do, without aid nor comparison', async ({
  reader,
}) => {
  for (const { id } of recommandations.filter(({ sansAides }) => sansAides)) {
    await reader.goto('about:blank');
    await reader.goto(addressOf(id, byRecommendation.get(id)?.[0] ?? {}));
    await expect(reader.locator('[data-code]')).toHaveText(/./);
    await expect(reader.locator('#comparer')).toHaveCount(0);
    await expect(reader.getByRole('main').locator('a[href^="/financements/"]')).toHaveCount(0);
    await expect(reader.locator('[data-service]').first()).toBeVisible();
  }
});
