import { answerAll } from '../answering.ts';
import { contactTexts, example, exampleTitle } from '../questionnaire.ts';
import { folderOf } from './sites.ts';
import { expect, test } from './visitor.ts';

const folder = folderOf('every-channel');

test('published under a folder, the journey, the search and the request work', async ({
  visitor,
  server,
}) => {
  const outside: string[] = [];
  visitor.on('request', (request) => {
    if (!request.url().startsWith(`${server.address}${folder}/`)) outside.push(request.url());
  });
  await visitor.goto('/');
  await visitor.getByRole('link', { name: 'Faire l’autodiagnostic' }).click();
  await answerAll(visitor, example.answers);
  await expect(visitor.getByRole('heading', { level: 1, name: exampleTitle })).toBeVisible();
  await visitor.getByRole('link', { name: contactTexts.preparer }).first().click();
  await expect(visitor.getByText(exampleTitle)).toBeVisible();
  // A link written in a Markdown text, then the search.
  await visitor.goto('/eligibilite/');
  await visitor.getByRole('main').getByRole('link', { name: 'financements', exact: true }).click();
  await expect(visitor).toHaveURL(new RegExp(`${folder}/financements/$`));
  await visitor.goto('/recherche/?q=gouvernance');
  const result = visitor.locator('[data-results] a').first();
  await expect(result).toBeVisible();
  await result.click();
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  expect(outside).toEqual([]);
});
