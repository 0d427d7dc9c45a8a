import { papersContent, titleOf } from '../questionnaire.ts';
import { expect, test } from '../visitor.ts';

test.use({ isScripted: false });

test('without JavaScript the papers are listed, each with the guide that gives it, and no field shows', async ({
  reader,
}) => {
  await reader.goto('/papiers/');
  await expect(reader.getByRole('heading', { level: 1, name: titleOf('papiers') })).toBeVisible();
  await expect(reader.getByRole('heading', { level: 2, name: papersContent.texts.choix })).toBeVisible();
  const guides = reader.getByRole('main').locator('li a').locator('visible=true');
  expect(await guides.count()).toBeGreaterThanOrEqual(4);
  for (const address of await guides.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    expect(address).toMatch(/^\/guides\/[a-z-]+\/$/);
  await expect(reader.locator('main :is(button, input, textarea)').locator('visible=true')).toHaveCount(0);
});
