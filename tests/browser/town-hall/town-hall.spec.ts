import { readFile } from 'node:fs/promises';
import { SHEET } from '../../../src/offer/town-hall/sheet-text.ts';
import { readWordLetter } from '../../readers/word-letter.ts';
import { expect, plain, printed, test } from '../visitor.ts';

const [commune = '', sender = ''] = SHEET.from;
const [project = ''] = SHEET.project.map((prompt) => prompt.replace(/\s*:$/, ''));
const words = { commune: 'Canisy', sender: 'Les Amis du bourg', project: 'Un café, et un atelier.' };

test('the sheet for the town hall is filled on the screen, then copied, made a Word file and printed', async ({
  visitor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.goto('/vous-etes-une-association/');
  const form = visitor.getByRole('region', { name: 'Remplir la feuille' });
  await form.getByLabel(commune, { exact: true }).fill(words.commune);
  await form.getByLabel(sender).fill(words.sender);
  await form.getByLabel(project).fill(words.project);

  await form.getByRole('button', { name: 'Copier' }).click();
  await expect(form.getByText('La feuille est copiée.')).toBeVisible();
  const copied = await visitor.evaluate(() => navigator.clipboard.readText());
  for (const word of [SHEET.title, ...Object.values(words), ...SHEET.steps])
    expect(plain(copied)).toContain(plain(word));

  const [file] = await Promise.all([
    visitor.waitForEvent('download'),
    form.getByRole('button', { name: 'Word' }).click(),
  ]);
  const paragraphs = await readWordLetter(await readFile(await file.path()));
  expect(plain(paragraphs.join('\n'))).toBe(plain(copied.replaceAll('\n\n', '\n')));

  const { text, sides } = await printed(visitor);
  expect(sides).toHaveLength(1);
  for (const word of Object.values(words)) expect(text).toContain(word);

  // Nothing of who asks is kept, nor in the address.
  expect(visitor.url()).toMatch(/\/vous-etes-une-association\/$/);
  expect(await visitor.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(words.sender);

  await form.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(form.getByLabel(project)).toHaveValue('');
});

test('where the device shares, the sheet is handed to another program', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async (given: ShareData) => void Object.assign(document, { given: given.text }),
    });
  });
  await visitor.goto('/vous-etes-une-association/');
  const form = visitor.getByRole('region', { name: 'Remplir la feuille' });
  await form.getByLabel(sender).fill(words.sender);
  await form.getByRole('button', { name: 'Envoyer' }).click();
  await expect(form.getByText('La feuille est partagée.')).toBeVisible();
  expect(await visitor.evaluate(() => String(Reflect.get(document, 'given')))).toContain(words.sender);
});
