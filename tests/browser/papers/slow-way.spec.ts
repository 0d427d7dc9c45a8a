import type { Page } from '@playwright/test';
import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import { askedQuestions } from '../../../src/diagnosis/engine/answers.ts';
import { answer } from '../answering.ts';
import { blankField, opener, otherPapers, paperText } from '../papers.ts';
import { amountField } from '../plan.ts';
import { example, exampleTitle, guides, papersContent, questionnaire, wayContent } from '../questionnaire.ts';
import { holdScripts } from '../script-that-fails.ts';
import { slowNetwork } from '../slow-network.ts';
import { expect, plain, test } from '../visitor.ts';

const { texts } = papersContent;
const { answers, expected } = example;
const [reflection, project] = ['deliberation-reflexion', 'deliberation-projet-et-aides'];

/** Opens a page, and does there what its script comes too late for. */
async function early(page: Page, path: string, open: () => Promise<unknown>, act: () => Promise<void>) {
  const letGo = await holdScripts(page);
  await open();
  await page.waitForURL(`**${path}*`, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeAttached();
  await act();
  letGo();
}

/** Asks twice for the paper, as one does where nothing seems to come, and gives its text. */
async function askTwice(page: Page): Promise<string> {
  const given = page.waitForEvent('download');
  await page.getByRole('button', { name: texts.telecharger }).dblclick();
  return paperText(await given);
}

test('on a slow network, from the first question to the deliberations: what is done before a script comes counts', async ({
  visitor,
}) => {
  await slowNetwork(visitor);
  await visitor.setViewportSize({ width: 390, height: 844 });
  const main = visitor.getByRole('main');
  const given: string[] = [];
  visitor.on('download', (download) => given.push(download.suggestedFilename()));

  const [first, ...others] = askedQuestions(questionnaire, answers).map(({ id, title, options }) => ({
    title,
    label: options.find((option) => option.id === answers[id])?.label ?? '',
  }));
  await early(
    visitor,
    '/autodiagnostic/',
    () => visitor.goto('/autodiagnostic/', { waitUntil: 'commit' }),
    () => answer(visitor, first?.label ?? ''),
  );
  for (const { title, label } of others) {
    await expect(visitor.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await answer(visitor, label);
  }
  await expect(visitor.getByRole('heading', { level: 1, name: exampleTitle })).toBeVisible();

  const here = wayContent.steps.find((step) => step.recommendations.includes(expected));
  const numbers = { numero: here?.number ?? 0, total: wayContent.count };
  await main.getByRole('link', { name: interpolate(wayContent.texts.ici, numbers), exact: true }).click();
  await visitor.getByRole('button', { name: wayContent.texts.noter }).click();
  const council = visitor.locator(`#${papersContent.blanks['seance-projet']?.step}`);
  await council.getByLabel(wayContent.texts.date).fill('2027-03-01');
  const guide = guides.find(({ body }) => body.includes('fichier="plan-de-financement"'));
  await main.getByRole('link', { name: guide?.value.title ?? '', exact: true }).click();

  await early(
    visitor,
    '/financements/plan/',
    () => main.locator('a[href="/financements/plan/"]').first().click(),
    async () => {
      await amountField(visitor, 'travaux').fill('180000');
      await amountField(visitor, 'fonds-propres').fill('108000');
    },
  );
  await amountField(visitor, 'detr').fill('72000');
  // Whoever fills in a plan reads what it adds up to before leaving it.
  await expect(visitor).toHaveURL(/detr=72000/);

  await early(
    visitor,
    '/papiers/',
    () => main.locator(`a[href="/papiers/#${project}"]`).click(),
    () => opener(visitor, reflection).click(),
  );
  await blankField(visitor, 'commune').fill('Périers');
  await expect(blankField(visitor, 'accompagnement')).toHaveValue(exampleTitle);
  const asked = await askTwice(visitor);
  for (const said of ['Commune : Périers', exampleTitle]) expect(asked).toContain(plain(said));

  await otherPapers(visitor).click();
  await opener(visitor, project).click();
  // Taken from the plan, so folded.
  await expect(blankField(visitor, 'cout')).toHaveValue(/180/);
  const voted = await askTwice(visitor);
  for (const said of [
    'Commune : Périers',
    'Séance du 1er mars 2027',
    '180 000 € hors taxes',
    '72 000 €, soit 40 %',
    '108 000 €, soit 60 %',
  ])
    expect(voted).toContain(said);
  await expect(visitor.getByText(texts.pris)).toBeVisible();
  expect(given).toEqual([`${reflection}-${texts.suffixe}.docx`, `${project}-${texts.suffixe}.docx`]);
});
