import { contactTexts } from '../questionnaire.ts';
import {
  answers,
  choosePlace,
  composed,
  openContact,
  prepare,
  readyRequest,
  words,
  write,
} from '../request.ts';
import { hasWord } from './has-word.ts';
import type { Received } from './outside.ts';
import { code, summary } from './site-words.ts';
import { given } from './sites.ts';
import { expect, test } from './visitor.ts';
import { again, button, clipboard, formIds, way, wholeText, type FormId } from './ways.ts';

const { pageOuverte } = contactTexts;
const { procedureFields } = given;

/** What each form must receive, and nothing else. */
const expected: Readonly<Record<FormId, { address: string; parameters: string[][] }>> = {
  formulaire: { address: 'http://localhost/formulaire/', parameters: [['sujet', 'tiers-lieux']] },
  'demarche-numerique': {
    address: given.procedure,
    parameters: [
      [`champ_${procedureFields.code}`, code],
      [`champ_${procedureFields.commune}[]`, '50100'],
      [`champ_${procedureFields.commune}[]`, '50129'],
      [`champ_${procedureFields.summary}`, summary],
    ],
  },
  publik: {
    address: given.publik,
    parameters: [
      ['code', code],
      ['commune', 'Cherbourg-en-Cotentin'],
      ['resume', summary],
    ],
  },
};

function read({ method, address, headers, body }: Received) {
  const { origin, pathname, searchParams } = new URL(address);
  const parameters = [...searchParams].map(([name, value]) => [name, value]);
  return { method, address: origin + pathname, parameters, referer: headers.referer, body };
}

/** The same as one request, without a body and without the address of the page. */
function sent(id: FormId) {
  return { method: 'GET', ...expected[id], referer: undefined, body: '' };
}

for (const id of formIds) {
  test(`${id}: one page opens, with what the site knows and nothing of the visitor; the rest is copied`, async ({
    visitor,
    context,
    beyond,
  }) => {
    await readyRequest(visitor);
    const opening = context.waitForEvent('page');
    await button(visitor, id).press('Enter');
    const opened = await opening;
    await expect(opened.getByRole('heading', { name: 'Ailleurs' })).toBeVisible();
    await expect(way(visitor, id).getByText(pageOuverte)).toBeVisible();
    await expect(button(visitor, id)).toBeHidden();
    await expect(again(visitor, id)).toBeFocused();
    expect(await clipboard(visitor)).toBe(await wholeText(visitor));
    expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
    expect(beyond.received.map(read)).toEqual([sent(id)]);
    const everything = JSON.stringify(beyond.received);
    expect(Object.values(words).filter((word) => hasWord(everything, word))).toEqual([]);
  });
}

for (const id of formIds) {
  test(`${id}: a double click opens it once, and its link opens it again once; a correction brings the button back`, async ({
    visitor,
    context,
    beyond,
  }) => {
    await readyRequest(visitor);
    await button(visitor, id).dblclick();
    await expect.poll(() => beyond.received.length).toBe(1);
    await again(visitor, id).dblclick();
    await expect.poll(() => beyond.received.length).toBe(2);
    expect(beyond.received.map(read)).toEqual([sent(id), sent(id)]);
    await composed(visitor).text.fill('Bonjour.');
    await expect(again(visitor, id)).toBeHidden();
    await expect(way(visitor, id).getByText(pageOuverte)).toBeHidden();
    await expect(button(visitor, id)).toBeVisible();
    await expect.poll(() => context.pages().length).toBe(3);
  });
}

test('a grouping goes as department and SIREN; a name that the site does not know does not go', async ({
  visitor,
  beyond,
}) => {
  await openContact(visitor, answers);
  await choosePlace(visitor, 'Saint-Lô Agglo');
  await write(visitor, words);
  await prepare(visitor);
  await button(visitor, 'demarche-numerique').click();
  await expect.poll(() => beyond.received.length).toBe(1);
  expect(beyond.received.flatMap((one) => read(one).parameters)).toEqual([
    [`champ_${procedureFields.code}`, code],
    [`champ_${procedureFields.grouping}[]`, '50'],
    [`champ_${procedureFields.grouping}[]`, '200066389'],
    [`champ_${procedureFields.summary}`, summary],
  ]);
});
