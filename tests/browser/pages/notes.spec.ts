import { expect, test } from '../visitor.ts';

test.use({ isScripted: false });

test('without JavaScript the sources are folded, and the call of a note leads to its line', async ({
  reader,
}) => {
  await reader.goto('/guides/deliberer-en-conseil/');
  const lines = reader.locator('[id^="source-"]');
  await expect(lines.first()).toBeHidden();
  const call = reader.locator('main sup a').first();
  const address = (await call.getAttribute('href')) ?? '';
  await call.click();
  await expect(reader.locator(address)).toBeInViewport();

  await reader.goto('/guides/');
  await reader.goto('/guides/deliberer-en-conseil/');
  await reader.locator('#sources summary').click();
  await expect(lines.last()).toBeVisible();
});
