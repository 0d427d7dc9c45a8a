import { conditionsOf, wordsChosen } from '../../../src/diagnosis/engine/acts.ts';
import { pointsToConfirm } from '../../../src/diagnosis/engine/explain.ts';
import { statesByWay } from '../../../src/diagnosis/engine/outcomes.ts';
import { toldIn } from '../../../src/diagnosis/sheet/by-way.ts';
import { questionnaire, recommendations } from '../questionnaire.ts';
import { alike, expect, test } from '../visitor.ts';

test.use({ isScripted: false });

/** What shows of the parts that depend on answers: each with whether its « si » shows too. */
function shownParts(elements: readonly Element[]): [string, boolean][] {
  return elements
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { act, question, option } = (element as HTMLElement).dataset;
      const key = act ?? `${question}/${option}`;
      const condition = document.querySelector(`[data-if="${key}"]`);
      return [key, condition !== null && condition.checkVisibility()];
    });
}

for (const [index, recommendation] of recommendations.entries()) {
  test(
    `without a script « ${recommendation.title} » says all that is so, and nothing else without « si », by every way`,
    alike(index < 3),
    async ({ reader }) => {
      await reader.setViewportSize({ width: 390, height: 664 });
      const conditions = conditionsOf(toldIn(recommendation));
      for (const [way, states] of statesByWay(questionnaire, recommendation.id)) {
        await reader.goto(`/autodiagnostic/${recommendation.id}/#motif-${way}`);
        const shown = new Map(await reader.locator('p[data-act], li[data-option]').evaluateAll(shownParts));
        const sure = [...shown].filter(([, isIf]) => !isIf).map(([key]) => key);
        const faults = states.flatMap((state) => {
          const own = new Set([
            ...wordsChosen(conditions, state).map((line, act) => `${act}/${line}`),
            ...pointsToConfirm(questionnaire, state).map(
              ({ question, option }) => `${question.id}/${option.id}`,
            ),
          ]);
          return [
            ...[...own].filter((key) => !shown.has(key)).map((key) => `${key} lacks`),
            ...sure.filter((key) => !own.has(key)).map((key) => `${key} has no « si »`),
          ];
        });
        expect([...new Set(faults)], way).toEqual([]);
        if (recommendation.beforeSigning === undefined) continue;
        // What is general, or sure by this way, comes first; what depends on other answers follows with its « si ».
        const box = await reader.locator('.danger p[data-act]:visible').first().boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(664);
      }
    },
  );
}
