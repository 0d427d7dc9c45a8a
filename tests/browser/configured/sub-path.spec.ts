import { readFileSync } from 'node:fs';
import { contentFolder } from '../../../src/content-model/content-folder.ts';
import { answerAll } from '../answering.ts';
import { example, exampleTitle, texts } from '../questionnaire.ts';
import { folderOf } from './sites.ts';
import { expect, test } from './visitor.ts';

const folder = folderOf('every-channel');
/** An address that a text names from the root of the site. */
const [, written = ''] =
  /\]\((\/[^)]+)\)/.exec(readFileSync(`${contentFolder}/pages/eligibilite.mdx`, 'utf8')) ?? [];

test('published under a folder, the journey, the search and the request work', async ({
  visitor,
  server,
}) => {
  const outside: string[] = [];
  visitor.on('request', (request) => {
    if (!request.url().startsWith(`${server.address}${folder}/`)) outside.push(request.url());
  });
  await visitor.goto('/');
  await visitor.getByRole('banner').getByRole('link', { name: texts.menu.commencer }).click();
  await answerAll(visitor, example.answers);
  await expect(visitor.getByRole('heading', { level: 1, name: exampleTitle })).toBeVisible();
  await visitor.getByRole('link', { name: 'Écrire ma demande' }).click();
  await expect(visitor.getByText(exampleTitle)).toBeVisible();
  // A link written in a Markdown text, then the search.
  await visitor.goto('/eligibilite/');
  await visitor.locator(`main a[href="${folder}${written}"]`).click();
  await expect(visitor).toHaveURL(server.address + folder + written);
  await visitor.goto('/recherche/?q=gouvernance');
  const result = visitor.locator('[data-results] a').first();
  await expect(result).toBeVisible();
  await result.click();
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  expect(outside).toEqual([]);
});
