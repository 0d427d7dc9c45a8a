import { formatCode } from '../../../src/diagnosis/codes/code.ts';
import { refusalSentences } from '../../../src/diagnosis/questions/recall.ts';
import { exampleTitle } from '../questionnaire.ts';
import { code, sheet } from '../tools.ts';
import { axeFaults, expect, hydrated, test } from '../visitor.ts';

const fragment = `#${code}`;
const { empty, count, unreadable } = refusalSentences;

test('a code typed in any way opens its recommendation', async ({ reader }) => {
  for (const entry of [
    formatCode(code),
    formatCode(code).replaceAll('-', '\u2011').toLowerCase(),
    ` ${[...code].join(' ')} `,
    code.replace('2', 'z').replace('V', 'u'),
  ]) {
    await reader.goto('/autodiagnostic/reprendre/');
    await reader.locator('#code').fill(entry);
    await reader.locator('main form button').click();
    await reader.waitForURL(`**${sheet}${fragment}`);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(exampleTitle);
  }
});

test('an officer who typed a code on the page of the communes finds its call sheet; from theirs, its visit sheet', async ({
  reader,
}) => {
  for (const [from, link, opens] of [
    ['reprendre', 'agents', 'fiche-d-appel'],
    ['agents', 'fiche-de-visite', 'fiche-de-visite'],
  ]) {
    await reader.goto(`/autodiagnostic/${from}/`);
    await reader.locator('#code').fill(formatCode(code).toLowerCase());
    await reader.locator(`main a[href="/autodiagnostic/${link}/"]`).first().click();
    await reader.waitForURL(`**/autodiagnostic/${opens}/${fragment}`);
    await expect(reader.locator('[data-code]')).toHaveText(formatCode(code));
  }
});

test('an empty code, a damaged one and one that lacks a character are explained, and the field takes the focus', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/reprendre/');
  const field = reader.locator('#code');
  for (const [entry, said] of [
    ['', empty],
    ['AAAA-AAAA', unreadable],
    [code.slice(0, -1), count],
    [`${code}A`, count],
  ] as const) {
    await field.fill(entry);
    await reader.locator('main form button').click();
    await expect(reader.getByRole('alert')).toHaveText(said);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  expect(await axeFaults(reader)).toEqual([]);
});

test('the address that a letter carries opens its recommendation, and Back does not come back to it', async ({
  reader,
}) => {
  await reader.goto('/offre/');
  await reader.goto(`/autodiagnostic/reprendre/${fragment}`);
  await reader.waitForURL(`**${sheet}${fragment}`);
  await reader.goBack();
  await expect(reader).toHaveURL(/\/offre\/$/);
});

test('an address whose code cannot be read leaves the field, and a place of the page is no code', async ({
  reader,
}) => {
  for (const hash of ['#AAAAAAA', '#contenu']) {
    await reader.goto('about:blank');
    await reader.goto(`/autodiagnostic/reprendre/${hash}`);
    await hydrated(reader);
    await expect(reader.locator('#code')).toHaveValue('');
  }
  await reader.goto(`/autodiagnostic/reprendre/${fragment}&commune=50095`);
  await expect(reader.getByRole('status')).toHaveText(/votre commune/);
  await reader.goto(`${sheet}#AAAAAAA`);
  await expect(reader.locator('[data-unreadable]')).toBeVisible();
});
