import { formatCode, LEAST_CHARACTERS, MOST_CHARACTERS } from '../../../src/diagnosis/codes/code.ts';
import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import { exampleTitle, texts } from '../questionnaire.ts';
import { code, sheet, unreadable } from '../tools.ts';
import { axeFaults, expect, hydrated, test } from '../visitor.ts';

const fragment = `#${code}`;

const typed = [
  { way: 'with its dash', entry: formatCode(code) },
  { way: 'with the dash of the example', entry: formatCode(code).replaceAll('-', '\u2011') },
  { way: 'in lower case', entry: code.toLowerCase() },
  { way: 'with spaces', entry: ` ${[...code].join(' ')} ` },
  { way: 'with a look-alike', entry: code.replace('2', 'z').replace('V', 'u') },
];
for (const { way, entry } of typed) {
  test(`a code typed ${way} opens its recommendation`, async ({ reader }) => {
    await reader.goto('/autodiagnostic/reprendre/');
    await reader.getByLabel(texts.reprendre.champ).fill(entry);
    await reader.getByRole('button', { name: texts.reprendre.bouton }).click();
    await reader.waitForURL(`**${sheet}${fragment}`);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(exampleTitle);
  });
}

test('an officer who typed a code on the page of the communes finds its call sheet; from theirs, its visit sheet', async ({
  reader,
}) => {
  const toOpen = [
    {
      from: '/autodiagnostic/reprendre/',
      link: '/autodiagnostic/agents/',
      opens: '/autodiagnostic/fiche-d-appel/',
    },
    {
      from: '/autodiagnostic/agents/',
      link: '/autodiagnostic/fiche-de-visite/',
      opens: '/autodiagnostic/fiche-de-visite/',
    },
  ];
  for (const { from, link, opens } of toOpen) {
    await reader.goto(from);
    await reader.locator('#code').fill(formatCode(code).toLowerCase());
    await reader.locator(`main a[href="${link}"]`).first().click();
    await reader.waitForURL(`**${opens}${fragment}`);
    await expect(reader.locator('[data-code]')).toHaveText(formatCode(code));
  }
});

test('an empty code and a damaged one are explained, and the field takes the focus', async ({ reader }) => {
  await reader.goto('/autodiagnostic/reprendre/');
  const field = reader.getByLabel(texts.reprendre.champ);
  await reader.getByRole('button', { name: texts.reprendre.bouton }).click();
  await expect(reader.getByRole('alert')).toHaveText(texts.reprendre.vide);
  await field.fill('AAAA-AAAA');
  await reader.getByRole('button', { name: texts.reprendre.bouton }).click();
  await expect(reader.getByRole('alert')).toHaveText(unreadable);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await axeFaults(reader)).toEqual([]);
});

test('a code that lacks a character, has one too many, or is as long as none, says so', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/reprendre/');
  const { champ, bouton, compte, longueur } = texts.reprendre;
  const lengths = interpolate(longueur, { moins: LEAST_CHARACTERS, plus: MOST_CHARACTERS });
  for (const [entry, said] of [
    [code.slice(0, -1), compte],
    [`${code}A`, compte],
    [code.slice(0, LEAST_CHARACTERS - 1), lengths],
    [code + code, lengths],
  ] as const) {
    await reader.getByLabel(champ).fill(entry);
    await reader.getByRole('button', { name: bouton }).click();
    await expect(reader.getByRole('alert')).toHaveText(said);
  }
});

test('a damaged code on a sheet is said', async ({ reader }) => {
  await reader.goto(`${sheet}#AAAAAAA`);
  await expect(reader.getByText(texts.recommandation.illisible)).toBeVisible();
});

test('the address that a letter carries opens its recommendation at once, and Back does not come back to it', async ({
  reader,
}) => {
  await reader.goto('/offre/');
  await reader.goto(`/autodiagnostic/reprendre/${fragment}`);
  await reader.waitForURL(`**${sheet}${fragment}`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(exampleTitle);
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
    await expect(reader.getByLabel(texts.reprendre.champ)).toHaveValue('');
    await expect(reader.getByRole('alert')).toBeHidden();
  }
});
