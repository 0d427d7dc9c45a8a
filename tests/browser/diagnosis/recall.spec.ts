import { formatCode } from '../../../src/diagnosis/codes/typed-code.ts';
import { exampleTitle, texts } from '../questionnaire.ts';
import { code, sheet } from '../tools.ts';
import { axeFaults, expect, test } from '../visitor.ts';

const fragment = `#${code}`;

const typed = [
  { way: 'with its dash', entry: formatCode(code) },
  { way: 'with the dash of the example', entry: formatCode(code).replace('-', '\u2011') },
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

test('an empty code and a damaged one are explained, and the field takes the focus', async ({ reader }) => {
  await reader.goto('/autodiagnostic/reprendre/');
  const field = reader.getByLabel(texts.reprendre.champ);
  await reader.getByRole('button', { name: texts.reprendre.bouton }).click();
  await expect(reader.getByRole('alert')).toHaveText(texts.reprendre.vide);
  await field.fill('AAAA-AAA');
  await reader.getByRole('button', { name: texts.reprendre.bouton }).click();
  await expect(reader.getByRole('alert')).toHaveText(texts.reprendre.illisible);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await axeFaults(reader)).toEqual([]);
});

test('a damaged code on a sheet is said', async ({ reader }) => {
  await reader.goto(`${sheet}#AAAAAAA`);
  await expect(reader.getByText(texts.recommandation.illisible)).toBeVisible();
});
