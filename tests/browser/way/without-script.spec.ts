import { wayContent } from '../questionnaire.ts';
import { expect, test } from '../visitor.ts';

const { texts, steps } = wayContent;

test.use({ isScripted: false });

test('without JavaScript each step is read, what helps unfolds, and no field shows', async ({ reader }) => {
  await reader.goto('/parcours/');
  await expect(reader.getByRole('heading', { level: 3 })).toHaveCount(steps.length);
  const help = reader.locator(`#${steps[0]?.id} details`);
  await help.locator('summary').click();
  await expect(help.getByText(texts.prestations)).toBeVisible();
  await expect(reader.locator('main :is(button, input)').locator('visible=true')).toHaveCount(0);
});
