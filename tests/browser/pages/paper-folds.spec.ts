import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { example, questionnaire } from '../questionnaire.ts';
import { expect, plain, printed, test } from '../visitor.ts';

const telephone = { width: 390, height: 844 };
const callSheet = '/autodiagnostic/fiche-d-appel/';
const addresses = ['/offre/depliant/', '/vous-etes-une-association/'];

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

for (const code of ['', toFragment(questionnaire, example.answers)]) {
  test(`the call sheet is whole on a telephone ${code === '' ? 'without a code' : 'with a code'}`, async ({
    reader,
  }) => {
    await reader.setViewportSize(telephone);
    await reader.goto(callSheet + code);
    await expect(reader.locator('.leaf')).toBeVisible();
    await expect(reader.locator('.leaf ol > li').locator('visible=true').last()).toBeVisible();
  });
}
