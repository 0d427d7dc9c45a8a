import type { Locator } from '@playwright/test';
import { givenAnswers } from '../../../src/diagnosis/engine/explain.ts';
import { examples, questionnaire } from '../questionnaire.ts';
import { expect, hydrated, test } from '../visitor.ts';

/** The questions of the longest example, each with its answer, in their order. */
const [longest = []] = examples
  .map(({ answers }) => givenAnswers(questionnaire, answers))
  .toSorted((one, other) => other.length - one.length);

/** Two taps of a finger at the middle of a button. */
async function tapTwice(button: Locator): Promise<void> {
  const box = await button.boundingBox();
  if (box === null) throw new Error('no button');
  const { touchscreen } = button.page();
  for (const _ of ['one', 'two']) await touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

const ways = [
  { way: 'a double click on a desk', width: 1280, goOn: (button: Locator) => button.dblclick() },
  { way: 'a double click in a narrow window', width: 390, goOn: (button: Locator) => button.dblclick() },
  { way: 'two taps on a telephone', width: 390, goOn: tapTwice },
];
for (const { way, width, goOn } of ways) {
  test.describe(way, () => {
    test.use({ hasTouch: true, viewport: { width, height: 664 } });

    test('on « Continuer » goes on by one question, and answers nothing there', async ({ visitor }) => {
      await visitor.goto('/autodiagnostic/');
      await hydrated(visitor);
      for (const [index, { option }] of longest.slice(0, -1).entries()) {
        const radio = visitor.getByRole('radio', { name: option.label, exact: true });
        // A key chooses, at whatever moment.
        await radio.press('Space');
        await expect(radio).toBeChecked();
        await goOn(visitor.getByRole('button', { name: 'Continuer' }));
        const next = longest[index + 1]?.question.title ?? '';
        await expect(visitor.locator('form').getByRole('heading', { level: 2 })).toHaveText(next);
        await expect(visitor.getByRole('radio', { checked: true })).toHaveCount(0);
        await expect(visitor.getByRole('alert')).toHaveCount(0);
      }
    });
  });
}
