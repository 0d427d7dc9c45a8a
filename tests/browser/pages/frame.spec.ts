import type { Page } from '@playwright/test';
import { phoneAddress } from '../../../src/content-model/text/phone-address.ts';
import { kindNames } from '../../../src/site/page-kind.ts';
import { schemes, siteDetails } from '../questionnaire.ts';
import { layoutFaults, lookAs } from '../seen/layout.ts';
import { expect, test } from '../visitor.ts';

const menuOf = (page: Page) => page.getByRole('banner').getByRole('navigation');
const phoneOf = (page: Page) =>
  page.getByRole('banner').locator(`a[href="${phoneAddress(siteDetails.telephone)}"]`);

test.describe('the menu of a telephone', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
      test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

      test('opens, closes, and goes to its pages by the keyboard, the phone beside it', async ({
        visitor,
      }) => {
        await visitor.goto('/guides/');
        const summary = visitor.getByRole('banner').locator('summary');
        await expect(phoneOf(visitor)).toBeInViewport({ ratio: 1 });
        await expect(menuOf(visitor)).toBeHidden();
        await summary.click();
        await expect(menuOf(visitor).getByRole('link').first()).toHaveAttribute('href', '/autodiagnostic/');
        await summary.click();
        await expect(menuOf(visitor)).toBeHidden();
        await summary.press('Enter');
        await visitor.keyboard.press('Tab');
        await expect(menuOf(visitor).getByRole('link').first()).toBeFocused();
        await visitor.keyboard.press('Enter');
        await expect(visitor).toHaveURL(/\/autodiagnostic\/$/);
        await expect(menuOf(visitor)).toBeHidden();
      });
    });
  }

  test('holds on 320 pixels with doubled text, open or not', async ({ reader }) => {
    await reader.goto('/guides/');
    await lookAs(reader, { name: 'doubled', width: 320, height: 640, styles: 'doubled' });
    expect(await layoutFaults(reader)).toEqual([]);
    await reader.getByRole('banner').locator('summary').click();
    expect(await layoutFaults(reader)).toEqual([]);
  });
});

test('the menu says where one is, in the aids wherever one is among them; the phone is in the header', async ({
  reader,
}) => {
  const here = menuOf(reader).locator('[aria-current]');
  const aids = ['/financements/trouver/', '/financements/', `/financements/${schemes[0]?.id}/`];
  for (const [index, address] of aids.entries()) {
    await reader.goto(address);
    await expect(here).toHaveAttribute('href', aids[0] ?? '');
    await expect(here).toHaveAttribute('aria-current', index === 0 ? 'page' : 'true');
    await expect(phoneOf(reader)).toContainText(siteDetails.telephone);
  }
  await reader.goto('/');
  await expect(here).toHaveCount(0);
});

test('a page is there before the click, once the pointer rests on its link', async ({ visitor }) => {
  await visitor.goto('/');
  const link = menuOf(visitor).getByRole('link', { name: kindNames.guide, exact: true });
  const fetched = visitor.waitForResponse((response) => response.url().endsWith('/guides/'));
  await link.hover();
  expect((await (await fetched).request().allHeaders())['sec-purpose']).toBe('prefetch');
});
