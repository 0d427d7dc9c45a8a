import type { Page } from '@playwright/test';
import { lines } from '../../support/contact/channel-lines.ts';
import { contactTexts } from '../questionnaire.ts';
import { composed, openContact, prepare, readyRequest, write } from '../request.ts';
import { expect, test } from './visitor.ts';
import { button, clipboard, countCopies, card } from './channels.ts';

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
  await expect(card(visitor, 'courriel').getByText(courriel.tropLong)).toBeHidden();
  const address = visitor.url();
  await button(visitor, 'courriel').dblclick();
  await expect(card(visitor, 'courriel').getByText(courriel.fait)).toBeVisible();
  expect(mails).toHaveLength(1);
  const { subject, text } = composed(visitor);
  expect(parsed(mails[0])).toEqual({
    to: lines.courriel,
    fields: {
      subject: await subject.inputValue(),
      body: (await text.inputValue()).replaceAll('\n', '\r\n'),
    },
  });
  expect(mails[0]).not.toContain('+');
  expect(visitor.url()).toBe(address);
});

test('a long request is copied first, and the page says so before and after', async ({ visitor, mails }) => {
  const copies = await countCopies(visitor);
  await readyRequest(visitor, long);
  expect(await composed(visitor).text.inputValue()).toContain(long.trim());
  await expect(card(visitor, 'courriel').getByText(courriel.tropLong)).toBeVisible();
  await button(visitor, 'courriel').dblclick();
  await expect(card(visitor, 'courriel').getByText(courriel.faitLong)).toBeVisible();
  expect(await copies()).toBe(1);
  const { subject, text } = composed(visitor);
  expect(mails.map(parsed)).toEqual([
    { to: lines.courriel, fields: { subject: await subject.inputValue(), body: courriel.coller } },
  ]);
  expect(await clipboard(visitor)).toBe(await text.inputValue());
});

test('what is said of the length follows the corrections', async ({ visitor }) => {
  await shortRequest(visitor);
  const tooLong = card(visitor, 'courriel').getByText(courriel.tropLong);
  await composed(visitor).text.fill(long);
  await expect(tooLong).toBeVisible();
  await composed(visitor).text.fill('Bonjour.');
  await expect(tooLong).toBeHidden();
});

test('the address is copied alone, and takes nothing back of what was said of the mail', async ({
  visitor,
}) => {
  await shortRequest(visitor);
  await button(visitor, 'courriel').click();
  await card(visitor, 'courriel').getByRole('button', { name: courriel.copierAdresse }).dblclick();
  await expect(card(visitor, 'courriel').getByText(courriel.adresseCopiee)).toBeVisible();
  await expect(card(visitor, 'courriel').getByText(courriel.fait)).toBeVisible();
  expect(await clipboard(visitor)).toBe(lines.courriel);
});
