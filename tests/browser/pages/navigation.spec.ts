import { expect, test } from '../visitor.ts';

test('a page is there before the click, once the pointer rests on its link', async ({ visitor }) => {
  await visitor.goto('/');
  const link = visitor.getByRole('navigation').getByRole('link', { name: 'Guides', exact: true });
  const fetched = visitor.waitForResponse((response) => response.url().endsWith('/guides/'));
  await link.hover();
  expect((await (await fetched).request().allHeaders())['sec-purpose']).toBe('prefetch');
  await link.click();
  await expect(visitor).toHaveURL(/\/guides\/$/);
  const delivery = await visitor.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry !== undefined && 'deliveryType' in entry ? entry.deliveryType : undefined;
  });
  expect(delivery).toBe('navigational-prefetch');
});

test('a file to download is not fetched ahead', async ({ visitor }) => {
  await visitor.goto('/guides/monter-le-plan-de-financement/');
  const asked: string[] = [];
  visitor.on('request', (request) => asked.push(request.url()));
  await visitor.locator('a[download]').first().hover();
  await visitor.getByRole('navigation').getByRole('link', { name: 'Contact', exact: true }).hover();
  await expect.poll(() => asked.some((url) => url.endsWith('/contact/'))).toBe(true);
  expect(asked.filter((url) => url.endsWith('.docx'))).toEqual([]);
});
