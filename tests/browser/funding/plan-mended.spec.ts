import { expect, hydrated, test } from '../visitor.ts';

const address = '/financements/plan/';
const school = '#travaux=180000&detr=72000~demandee&region-contrat=30000&fonds-propres=40000';

test('nothing is balanced while a field is to be mended: what it holds would be lost', async ({
  visitor,
}) => {
  await visitor.goto(address + school);
  await hydrated(visitor);
  await expect(visitor.locator('[data-offer="investment"]')).toBeVisible();
  await visitor.locator('#plan-dsil').fill('12 k');
  await visitor.locator('#plan-dsil').blur();
  await expect(visitor.locator('[data-offer="investment"]')).toBeHidden();
  await expect(visitor.locator('#plan-dsil')).toHaveValue('12 k');
});

test('an eligible expense beyond the investment is reported at its field, from an address too', async ({
  visitor,
}) => {
  await visitor.goto(`${address}#travaux=50000&detr=20000&retenue=90000`);
  await hydrated(visitor);
  await expect(visitor.locator('#plan-retenue-erreur')).toContainText(/50\s000\s€/);
  await expect(visitor.locator('#plan-retenue')).toHaveAttribute('aria-invalid', 'true');
});

test('a long hostile address is quoted in short and does not widen the page', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 320, height: 640 });
  await visitor.goto(`${address}#${'a'.repeat(400)}`);
  await hydrated(visitor);
  await expect(visitor.locator('[data-status]')).toContainText('a'.repeat(80));
  await expect(visitor.locator('[data-status]')).not.toContainText('a'.repeat(81));
  const width = await visitor.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});
