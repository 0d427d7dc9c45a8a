import { questionnaire } from '../questionnaire.ts';
import { screensOf } from '../question-screens.ts';
import { focusFaultsOfAll } from '../seen/focus.ts';
import { layoutFaults, lookAs, looks } from '../seen/layout.ts';
import { missedTargets } from '../seen/targets.ts';
import { alike, axeFaults, expect, test } from '../visitor.ts';

for (const [rank, question] of questionnaire.questions.entries()) {
  test(
    `« ${question.titre} » reads fresh, in error with its help, and answered, however it is looked at`,
    alike(rank < 2),
    async ({ reader }) => {
      for await (const screen of screensOf(question, reader)) {
        expect(await axeFaults(reader), screen).toEqual([]);
        if (rank > 0) await expect(reader).toHaveTitle(new RegExp(`^${question.titre.slice(0, 20)}.* \\| `));
        if (screen !== 'in error') continue;
        for (const look of looks) {
          await lookAs(reader, look);
          expect.soft(await layoutFaults(reader), look.name).toEqual([]);
        }
        expect.soft(await missedTargets(reader), 'targets at 320 px').toEqual([]);
        expect.soft(await focusFaultsOfAll(reader), 'focus in the smallest window').toEqual([]);
        if (rank === 0) expect.soft(await axeFaults(reader), '320 px wide').toEqual([]);
        await reader.setViewportSize({ width: 1280, height: 720 });
      }
    },
  );
}
