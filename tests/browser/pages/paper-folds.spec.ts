import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { example, questionnaire } from '../questionnaire.ts';
import { expect, plain, printed, test } from '../visitor.ts';

const telephone = { width: 390, height: 844 };
const callSheet = '/autodiagnostic/fiche-d-appel/';
const addresses = [callSheet, '/offre/depliant/', '/vous-etes-une-association/'];

for (const address of addresses) {
  test(`${address}: on a telephone a sheet to print unfolds, and paper has it whole`, async ({ reader }) => {
    await reader.setViewportSize(telephone);
    await reader.goto(address);
    const sheet = reader.locator('details + .leaf');
    await expect(sheet).toBeHidden();
    const { text } = await printed(reader);
    expect(text).toContain(plain((await sheet.locator('h2').last().textContent())?.trim() ?? ''));
    await reader.locator('details:has(+ .leaf) > summary').click();
    await expect(sheet).toBeVisible();
  });
}

test('the call sheet of a code is not folded on a telephone', async ({ reader }) => {
  await reader.setViewportSize(telephone);
  await reader.goto(callSheet + toFragment(questionnaire, example.answers));
  await expect(reader.locator('details + .leaf')).toBeVisible();
  await expect(reader.locator('details:has(+ .leaf)')).toBeHidden();
});
