import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { wordsChosen, conditionsOf, actsFor } from '../../../src/diagnosis/engine/acts.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { questionnaire, recommendations } from '../questionnaire.ts';
import { expect, inEachWindow, plain, printed, test } from '../visitor.ts';

/** The smallest telephone in use, its bars shown. */
const TELEPHONE = { width: 390, height: 664 };

const byRecommendation = Map.groupBy(completeStates(questionnaire), (state) =>
  recommendedId(questionnaire, state),
);

function addressOf(id: string, answers: Answers): string {
  return `/autodiagnostic/${id}/${toFragment(questionnaire, answers)}`;
}

for (const { id, title, beforeSigning, mayAsk } of recommendations) {
  const states = byRecommendation.get(id) ?? [];
  if (beforeSigning === undefined) {
    test(`« ${title} » warns of no signature, and offers no request to who may not ask`, async ({
      reader,
    }) => {
      expect(mayAsk).toBe(false);
      await reader.goto(addressOf(id, states[0] ?? {}));
      await expect(reader.locator('[data-code]')).toBeVisible();
      await expect(reader.locator('.danger')).toHaveCount(0);
      await expect(reader.getByRole('link', { name: 'Écrire ma demande' })).toHaveCount(0);
    });
    continue;
  }

  test(`« ${title} » says what not to sign on the first screen of a telephone, and on paper`, async ({
    reader,
  }) => {
    await reader.setViewportSize(TELEPHONE);
    const conditions = conditionsOf([beforeSigning]);
    for (const [, [state = {}]] of Map.groupBy(states, (each) => wordsChosen(conditions, each)[0])) {
      await reader.goto('about:blank');
      await reader.goto(addressOf(id, state));
      await expect(reader.locator('[data-code]')).toHaveText(/./);
      const warning = reader.locator('.danger');
      const words = actsFor([beforeSigning], state).map(({ action, detail = '' }) => `${action} ${detail}`);
      await expect(warning.locator('p:visible')).toHaveText(words.map((said) => plain(said.trim())));
      const box = await warning.boundingBox();
      expect(await reader.evaluate(() => scrollY)).toBe(0);
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(TELEPHONE.height);
      for (const said of words)
        expect(plain((await printed(reader)).text)).toContain(plain(said.slice(0, 40)));
    }
  });
}

for (const { id, title } of recommendations.filter(({ noSchemes }) => noSchemes)) {
  test(`« ${title} » opens on what the Mission could do, without aid nor comparison`, async ({ reader }) => {
    const [state = {}] = byRecommendation.get(id) ?? [];
    await inEachWindow(reader, async () => {
      await reader.goto('about:blank');
      await reader.goto(addressOf(id, state));
      await expect(reader.locator('[data-code]')).toHaveText(/./);
      await expect(reader.locator('#comparer')).toHaveCount(0);
      await expect(reader.getByRole('main').locator('a[href^="/financements/"]')).toHaveCount(0);
      await expect(reader.locator('[data-service]').first()).toBeVisible();
    });
  });
}
