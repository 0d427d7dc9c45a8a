import { planAddress } from '../plan.ts';
import { expect, printed, test } from '../visitor.ts';

test.use({ isScripted: false });

test('without JavaScript, the plan is two tables to fill in by hand, with the rules and no control', async ({
  reader,
}) => {
  await reader.goto(planAddress);
  await expect(reader.locator('main :is(input, button, select):visible')).toHaveCount(0);
  await expect(reader.getByRole('table')).toHaveCount(2);
  for (const table of await reader.getByRole('table').all()) {
    expect(await table.locator('tbody tr').count()).toBeGreaterThanOrEqual(3);
  }
  await expect(reader.getByRole('row', { name: 'Travaux' })).toBeVisible();
  await expect(reader.getByText('au moins 20 %', { exact: false }).first()).toBeVisible();
  const { text } = await printed(reader);
  expect(text).toContain('Imprévus');
});
