import type { Page } from '@playwright/test';
import { lines } from '../../support/contact/channel-lines.ts';
import { contactTexts } from '../questionnaire.ts';
import { composed, correct, openContact, prepare, readyRequest, write } from '../request.ts';
import { expect, test } from './visitor.ts';
import { button, clipboard, countCopies, said, ways } from './channels.ts';

const { courriel } = contactTexts.canaux;
const long = 'Une école vide, un préau, un jardin. '.repeat(541).slice(0, 20_000);

/** A request that fits in the address of a mail. */
async function shortRequest(page: Page): Promise<void> {
  await openContact(page);
  await write(page, {
    collectivite: 'Canisy',
    nom: 'Camille',
    telephone: '02 33 00 00 00',
    message: 'Une école & un préau.',
  });
  await prepare(page);
}

/** A mail address as a mail program reads it (RFC 6068): a « + » is a « + ». */
function parsed(address: string | undefined): { to: string; fields: Record<string, string> } {
  const { pathname, search } = new URL(address ?? '');
  const pairs = search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=').map(decodeURIComponent));
  return { to: pathname, fields: Object.fromEntries(pairs) };
}

test('a short request goes whole to the mail program, and the page stays', async ({ visitor, mails }) => {
  await shortRequest(visitor);
  for (const warning of [courriel.tropLong, courriel.plusCourt])
    await expect(visitor.getByText(warning)).toHaveCount(0);
  await expect(ways(visitor).locator('.button:not(.bare, .quiet)')).toHaveText([courriel.bouton]);
  const address = visitor.url();
  await button(visitor, 'courriel').dblclick();
  await expect(said(visitor, 'courriel', courriel.fait)).toBeVisible();
  expect(mails).toHaveLength(1);
  const { subject, text } = await composed(visitor);
  expect(parsed(mails[0])).toEqual({
    to: lines.courriel,
    fields: {
      subject,
      body: text.replaceAll('\n', '\r\n'),
    },
  });
  expect(mails[0]).not.toContain('+');
  expect(visitor.url()).toBe(address);
});

test('a long request is copied first, and the page says so before and after', async ({ visitor, mails }) => {
  const copies = await countCopies(visitor);
  await readyRequest(visitor, long);
  const { subject, text } = await composed(visitor);
  expect(text).toContain(long.trim());
  await expect(visitor.getByText(courriel.tropLong)).toBeVisible();
  await button(visitor, 'courriel').dblclick();
  await expect(said(visitor, 'courriel', courriel.faitLong)).toBeVisible();
  expect(await copies()).toBe(1);
  expect(mails.map(parsed)).toEqual([{ to: lines.courriel, fields: { subject, body: courriel.coller } }]);
  expect(await clipboard(visitor)).toBe(text);
});

test('what is said of the length follows the corrections', async ({ visitor }) => {
  await shortRequest(visitor);
  const tooLong = visitor.getByText(courriel.tropLong);
  await correct(visitor, long);
  await expect(tooLong).toBeVisible();
  await correct(visitor, 'Bonjour.');
  await expect(tooLong).toBeHidden();
});

test('the address is copied alone, and takes nothing back of what was said of the mail', async ({
  visitor,
}) => {
  await shortRequest(visitor);
  await button(visitor, 'courriel').click();
  await ways(visitor).getByRole('button', { name: courriel.copierAdresse }).dblclick();
  await expect(said(visitor, 'courriel', courriel.adresseCopiee)).toBeVisible();
  await expect(said(visitor, 'courriel', courriel.fait)).toBeVisible();
  expect(await clipboard(visitor)).toBe(lines.courriel);
});
