import { brought, besides } from '../../src/components/recommendation-content.ts';
import { encode } from '../../src/diagnosis/code.ts';
import { givenAnswers, pointsToConfirm, reasonInWords } from '../../src/diagnosis/explain.ts';
import type { Answers } from '../../src/diagnosis/model.ts';
import { recommend } from '../../src/diagnosis/recommend.ts';
import { completeStates } from '../../src/diagnosis/states.ts';
import { builtPages } from './built-pages.ts';
import { levels, offer, questionnaire, recommendations } from './questionnaire.ts';
import { expect, hydrated, plain, printed, test } from './visitor.ts';

/** The characters that a state's sheet prints, furniture apart. */
function lengthOf(answers: Answers): number {
  const outcome = recommend(questionnaire, answers);
  const recommendation = recommendations.find(({ id }) => id === outcome?.recommendation.outcome);
  if (outcome === undefined || recommendation === undefined) return 0;
  const entries = levels.map(({ id, value }) => ({ id, data: value }));
  const { groups, toPrepare } = brought(recommendation, entries, offer);
  const extra = outcome.servicesBesides === undefined ? [] : besides([outcome.servicesBesides], entries);
  return [
    reasonInWords(questionnaire, outcome.recommendation, answers),
    recommendation.summary,
    ...recommendation.nextSteps,
    ...toPrepare,
    ...groups.flatMap(({ services }) => services.map(({ text }) => text)),
    ...extra.map(({ service }) => service.text),
    ...pointsToConfirm(questionnaire, answers).map(({ option }) => option.point ?? ''),
    ...givenAnswers(questionnaire, answers).flatMap(({ question, option }) => [question.title, option.label]),
  ].join(' ').length;
}

const longest = completeStates(questionnaire)
  .toSorted((one, other) => lengthOf(other) - lengthOf(one))
  .slice(0, 3);

for (const answers of longest) {
  const code = encode(questionnaire, answers);
  test(`the sheet ${code}, among the three longest of all states, prints on two pages at most`, async ({
    visitor,
  }) => {
    const id = recommend(questionnaire, answers)?.recommendation.outcome ?? '';
    await visitor.goto(`/autodiagnostic/${id}/#${code}`);
    await expect(visitor.getByRole('heading', { name: 'Vos réponses' })).toBeVisible();
    const { pages, text } = await printed(visitor);
    expect(pages).toBeLessThanOrEqual(2);
    expect(text).toMatch(/Imprimé le \d+ \w+ \d{4} à \d\d:\d\d/u);
    expect(text.replaceAll(' ', '')).toContain(`/autodiagnostic/${id}/#${code}`);
  });
}

for (const address of builtPages) {
  test(`${address} prints its whole text, with its emitter`, async ({ visitor }) => {
    await visitor.goto(address);
    if ((await visitor.locator('astro-island').count()) > 0) await hydrated(visitor);
    const { text } = await printed(visitor);
    const packed = text.replaceAll(' ', '').toLowerCase();
    expect(packed).toContain('départementdelamanche');
    const headings = await visitor
      .locator('main :is(h1, h2, h3):visible:not(.screen-only)')
      .allTextContents();
    for (const heading of headings)
      expect(packed).toContain(plain(heading).replaceAll(' ', '').toLowerCase());
  });
}
