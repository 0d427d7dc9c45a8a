import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { phoneAddress } from '../../../src/content-model/text/phone-address.ts';
import { lines, links } from '../../support/contact/channel-lines.ts';
import { contactTexts, siteDetails } from '../questionnaire.ts';
import { composed, readyRequest } from '../request.ts';
import { expect, test } from './visitor.ts';
import { button, clipboard, countCopies, card, currentRequest } from './channels.ts';

const { copie, fichier } = contactTexts.canaux;

async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the phone is a link that calls', async ({ visitor }) => {
  await readyRequest(visitor);
  const link = card(visitor, 'telephone').getByRole('link', { name: siteDetails.telephone });
  await expect(link).toHaveAttribute('href', phoneAddress(siteDetails.telephone));
  await expect(link).toHaveAttribute('href', /^tel:\+33\d{9}$/);
});

for (const [id, { carried }] of Object.entries(links)) {
  test(`${id}: the link carries what it must of the request as corrected`, async ({ visitor }) => {
    await readyRequest(visitor);
    const { subject, text } = composed(visitor);
    await text.fill('Bonjour.');
    const parts = { subject: await subject.inputValue(), text: 'Bonjour.' };
    const link = visitor.locator(`[data-channel="${id}"]`).getByRole('link');
    const href = (await link.getAttribute('href')) ?? '';
    expect([...new URL(href).searchParams]).toEqual(carried(parts));
  });
}

test('the copy is the whole request as corrected; a later correction takes back what was said', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const { subject, text } = composed(visitor);
  await subject.fill('Un tiers-lieu à l’école');
  await text.fill(`${await text.inputValue()}\n\nP.-S. : l’école a un préau.`);
  await button(visitor, 'copie').click();
  await expect(card(visitor, 'copie').getByText(copie.fait)).toBeVisible();
  const copied = await clipboard(visitor);
  expect(copied).toBe(await currentRequest(visitor));
  expect(copied).toMatch(/^Un tiers-lieu à l’école\n\nBonjour,[^]+P\.-S\. : l’école a un préau\.$/);
  await text.fill('Autre chose');
  await expect(card(visitor, 'copie').getByText(copie.fait)).toBeHidden();
});

test('the text file opens whole in an old editor: its mark, its line ends, its accents', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const { name, bytes } = await downloaded(visitor, () => button(visitor, 'fichier').click());
  expect(name).toBe(`${fichier.nom}.txt`);
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(bytes.subarray(3).toString()).toBe((await currentRequest(visitor)).replaceAll('\n', '\r\n'));
  await expect(card(visitor, 'fichier').getByText(fichier.fait)).toBeVisible();
});

test('the mail draft is read back whole: to whom, subject, text', async ({ visitor }) => {
  await readyRequest(visitor);
  const { subject, text } = composed(visitor);
  await text.fill(`${await text.inputValue()}\nL’œuvre — « 100 % » €.`);
  const draft = card(visitor, 'fichier').getByRole('button', { name: fichier.boutonCourriel });
  const { name, bytes } = await downloaded(visitor, () => draft.click());
  expect(name).toBe(`${fichier.nom}.eml`);
  expect(bytes.toString()).not.toMatch(/[^\r]\n/);
  const mail = await PostalMime.parse(bytes);
  expect(mail.to?.map(({ address }) => address)).toEqual([lines.courriel]);
  expect(mail.from).toBeUndefined();
  expect(mail.subject).toBe(await subject.inputValue());
  expect(mail.text?.trimEnd().replaceAll('\r\n', '\n')).toBe(await text.inputValue());
});

test('a double click copies once and downloads once', async ({ visitor }) => {
  const copies = await countCopies(visitor);
  const downloads: Download[] = [];
  visitor.on('download', (download) => downloads.push(download));
  await readyRequest(visitor);
  await button(visitor, 'copie').dblclick();
  await expect(card(visitor, 'copie').getByText(copie.fait)).toBeVisible();
  expect(await copies()).toBe(1);
  await button(visitor, 'fichier').dblclick();
  await expect(card(visitor, 'fichier').getByText(fichier.fait)).toBeVisible();
  // A second file would be there before a third thing asked for after it.
  await downloaded(visitor, () =>
    card(visitor, 'fichier').getByRole('button', { name: fichier.boutonCourriel }).click(),
  );
  expect(downloads).toHaveLength(2);
});

test('a second copy is said again', async ({ visitor }) => {
  const copies = await countCopies(visitor);
  await readyRequest(visitor);
  const said = card(visitor, 'copie').getByText(copie.fait);
  await button(visitor, 'copie').click();
  await expect(said).toBeVisible();
  await button(visitor, 'copie').click();
  await expect(said).toBeVisible();
  expect(await copies()).toBe(2);
});
