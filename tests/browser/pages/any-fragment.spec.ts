import { tools } from '../built-pages.ts';
import { answering, code } from '../tools.ts';
import { expect, test } from '../visitor.ts';

test('a fragment that nobody meant opens every page', async ({ reader }) => {
  const fragments = [
    'travaux=1e309&etape=__proto__&<img src=x onerror=alert(1)>%00%ED%A0%80%E0%A4%A',
    `${code}/`.repeat(9000),
  ];
  for (const address of tools) {
    for (const fragment of fragments) {
      await reader.goto('about:blank');
      await reader.goto(`${address}#${fragment}`);
      await answering(reader);
    }
  }
});

test('every field takes a hundred thousand characters, and what is hostile stays words', async ({
  reader,
}) => {
  const hostile = '<img src=x onerror=alert(1)>javascript:alert(1)\u202E\uD800🏚️ "\'&';
  for (const address of tools) {
    await reader.goto(address);
    await answering(reader);
    for (const text of [hostile, `1${' a@'.repeat(33_333)}`]) {
      await reader.locator('main').evaluate((main, value) => {
        // A browser refuses by itself what is no date, and says so aloud.
        for (const field of main.querySelectorAll<HTMLInputElement>(
          'input:not([type=radio], [type=checkbox], [type=date]), textarea',
        )) {
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
          field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        }
        main
          .querySelector('form:not([action])')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }, text);
      await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(await reader.locator('main img[src="x"]').count()).toBe(0);
    await reader.evaluate(() => sessionStorage.clear());
  }
});
