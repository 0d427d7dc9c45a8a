import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { links } from '../../support/contact/channel-lines.ts';
import { contactTexts, siteDetails } from '../questionnaire.ts';
import { readWordLetter } from '../../readers/word-letter.ts';
import { composed, correct, readyRequest, words } from '../request.ts';
import { plain } from '../visitor.ts';
import { expect, test } from './visitor.ts';
import { button, clipboard, countCopies, currentRequest, said, ways } from './channels.ts';

const { copie, fichier } = contactTexts.canaux;

async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const [id, { carried, scheme }] of Object.entries(links)) {
  test(`${id}: the link carries what it must of the request as corrected`, async ({ visitor }) => {
    await readyRequest(visitor);
    await correct(visitor, 'Bonjour.');
    const { subject } = await composed(visitor);
    const parts = { subject, text: 'Bonjour.' };
    const link = ways(visitor).locator(`a[href^="${scheme}"]`);
    const href = (await link.getAttribute('href')) ?? '';
    expect([...new URL(href).searchParams]).toEqual(carried(parts));
  });
}

test('the copy is the whole request as corrected; a later correction takes back what was said', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const { text } = await composed(visitor);
  await correct(visitor, `${text}\n\nP.-S. : l’école a un préau.`, 'Un tiers-lieu à l’école');
  await button(visitor, 'copie').click();
  await expect(said(visitor, 'copie', copie.fait)).toBeVisible();
  const copied = await clipboard(visitor);
  expect(copied).toBe(await currentRequest(visitor));
  expect(copied).toMatch(/^Un tiers-lieu à l’école\n\nBonjour,[^]+P\.-S\. : l’école a un préau\.$/);
  await correct(visitor, 'Autre chose');
  await expect(said(visitor, 'copie', copie.fait)).toHaveCount(0);
});

test('the file is the letter, as word processors read it: who asks, who receives, the day, the corrected text', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  await correct(visitor, `${(await composed(visitor)).text}\nL’œuvre — « 100 % » {€}.`);
  const { name, bytes } = await downloaded(visitor, () => button(visitor, 'fichier').click());
  expect(name).toBe(`${fichier.nom}.docx`);
  const paragraphs = await readWordLetter(bytes);
  const { subject, text } = await composed(visitor);
  const [sender = ''] = paragraphs;
  expect(sender).toContain(words.nom);
  expect(paragraphs[1]).toBe(`${siteDetails.organisation}\n${siteDetails.service}`);
  expect(paragraphs[2]).toMatch(/^Le \d/);
  expect(plain(paragraphs[3] ?? '')).toBe(plain(`${contactTexts.objet} : ${subject}`));
  const [before = '', after = ''] = text.split(`\n\n${sender}\n\n`);
  expect(paragraphs.slice(4)).toEqual([
    ...before.split('\n\n'),
    `${contactTexts.lettre.signature}\n${words.nom}`,
    after,
  ]);
  await expect(said(visitor, 'fichier', fichier.fait)).toBeVisible();
});

test('a double click copies once and downloads once', async ({ visitor }) => {
  const copies = await countCopies(visitor);
  const downloads: Download[] = [];
  visitor.on('download', (download) => downloads.push(download));
  await readyRequest(visitor);
  await button(visitor, 'copie').dblclick();
  await expect(said(visitor, 'copie', copie.fait)).toBeVisible();
  expect(await copies()).toBe(1);
  await button(visitor, 'fichier').dblclick();
  await expect(said(visitor, 'fichier', fichier.fait)).toBeVisible();
  // A second file would be there before a third thing asked for after it.
  await downloaded(visitor, () => button(visitor, 'fichier').click());
  expect(downloads).toHaveLength(2);
});

test('a second copy is said again', async ({ visitor }) => {
  const copies = await countCopies(visitor);
  await readyRequest(visitor);
  const isSaid = said(visitor, 'copie', copie.fait);
  await button(visitor, 'copie').click();
  await expect(isSaid).toBeVisible();
  await button(visitor, 'copie').click();
  await expect(isSaid).toBeVisible();
  expect(await copies()).toBe(2);
});
