import type { Page } from '@playwright/test';
import { formatCode } from '../../../src/diagnosis/codes/code.ts';
import { tools } from '../built-pages.ts';
import { opener } from '../papers.ts';
import { finderField, moreFields, stageField } from '../finder.ts';
import { example, questionnaire } from '../questionnaire.ts';
import { holdScripts } from '../script-that-fails.ts';
import { answering, code } from '../tools.ts';
import { expect, hydrated, test } from '../visitor.ts';

/** Opens a page whose script waits, and gives what lets it come. */
async function openEarly(page: Page, address: string): Promise<() => void> {
  const letGo = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeAttached();
  return letGo;
}

test('amounts written before the script came stay, and make the plan with those of the address', async ({
  visitor,
}) => {
  const letGo = await openEarly(visitor, '/financements/plan/#detr=1200&travaux=5');
  await visitor.locator('#plan-travaux').fill('180000');
  await visitor.locator('[name="etat-detr"]').selectOption('accordee');
  letGo();
  await hydrated(visitor);
  await expect(visitor.locator('#plan-travaux')).toHaveValue('180000');
  await expect(visitor).toHaveURL(/\/plan\/#travaux=180000&detr=1200~accordee$/);
});

test('an answer and « Continuer » pressed before the script came both count', async ({ visitor }) => {
  const [first, second] = questionnaire.questions;
  const letGo = await openEarly(visitor, '/autodiagnostic/');
  await visitor.getByRole('radio', { name: first?.options[0]?.texte ?? '' }).check();
  await visitor.getByRole('button', { name: 'Continuer' }).click();
  letGo();
  await hydrated(visitor);
  await expect(visitor.locator('form').getByRole('heading', { level: 2 })).toHaveText(second?.titre ?? '');
  await visitor.goBack();
  await expect(visitor.getByRole('radio').first()).toBeChecked();
});

test('choices made before the script came sort the aids', async ({ visitor }) => {
  const letGo = await openEarly(visitor, '/financements/trouver/');
  await moreFields(visitor).click();
  await stageField(visitor).selectOption('travaux');
  await finderField(visitor, 'habitants').fill('400');
  await visitor.getByRole('button', { name: 'Voir les aides' }).click();
  letGo();
  await hydrated(visitor);
  await expect(finderField(visitor, 'habitants')).toHaveValue('400');
  await expect(visitor.locator('#liste')).toBeFocused();
  await expect(visitor).toHaveURL(/\/trouver\/#etape=travaux&habitants=400$/);
});

for (const [from, page] of [
  ['reprendre', `${example.attendu}/`],
  ['agents', 'fiche-d-appel/'],
] as const) {
  test(`a code typed on /${from}/ before the script came, and its button pressed, open the page`, async ({
    visitor,
  }) => {
    const letGo = await openEarly(visitor, `/autodiagnostic/${from}/`);
    await visitor.locator('#code').fill(formatCode(code));
    await visitor.locator('main form button').click();
    letGo();
    await visitor.waitForURL(`**/autodiagnostic/${page}#${code}`);
  });
}

test('a paper chosen before the script came is opened', async ({ visitor }) => {
  const letGo = await openEarly(visitor, '/papiers/');
  await opener(visitor, 'deliberation-reflexion').click();
  letGo();
  await expect(visitor.locator('#papier')).toBeFocused();
});

test('nothing is there to press that would do nothing before the script came', async ({ visitor }) => {
  for (const address of tools) {
    const letGo = await openEarly(visitor, address);
    const idle = visitor.locator('main button[type="button"]').locator('visible=true');
    await expect(idle, address).toHaveCount(0);
    letGo();
    await answering(visitor);
  }
});
