import { formatCode } from '../../../src/diagnosis/codes/code.ts';
import type { ChannelId } from '../../../src/contact/channels/index.ts';
import { exampleOf, formIds } from '../../support/contact/channel-lines.ts';
import { contactTexts, example, exampleTitle, pointsOf } from '../questionnaire.ts';
import { correct, readyRequest, words } from '../request.ts';
import { code as plainCode } from '../tools.ts';
import { hasWord } from './has-word.ts';
import type { Received } from './outside.ts';
import { expect, test } from './visitor.ts';
import { again, button, clipboard, currentRequest, said } from './channels.ts';

const { pageOuverte, texte } = contactTexts;

/** The code of the self-diagnosis of the tests, as the site writes it. */
const code = formatCode(plainCode);
const points = pointsOf(example.answers);

/** Summary of a request made after it, in the words of the site. */
const summary = [
  texte.demande,
  `${texte.recommandation}\n${exampleTitle} (${texte.code} ${code})`,
  ...(points.length === 0 ? [] : [[texte.points, ...points.map((point) => `- ${point}`)].join('\n')]),
].join('\n\n');

/** Place chosen in a ready request. */
const place = {
  kind: 'commune',
  name: 'Cherbourg-en-Cotentin',
  label: '',
  postcode: '50100',
  code: '50129',
  grouping: '',
  inhabitants: 1,
} as const;

function read({ method, address, headers, body }: Received) {
  const { origin, pathname, searchParams } = new URL(address);
  const parameters = [...searchParams].map(([name, value]) => [name, value]);
  return { method, address: origin + pathname, parameters, referer: headers.referer, body };
}

/** The same as one request, without a body and without the address of the page. */
function sent(id: ChannelId) {
  const { address, carried } = exampleOf(id);
  const parameters = carried({ code, summary, place });
  return { method: 'GET', address, parameters, referer: undefined, body: '' };
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
    await expect(said(visitor, id, pageOuverte)).toBeVisible();
    await expect(button(visitor, id)).toBeHidden();
    await expect(again(visitor, id)).toBeFocused();
    expect(await clipboard(visitor)).toBe(await currentRequest(visitor));
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
    await correct(visitor, 'Bonjour.');
    await expect(again(visitor, id)).toBeHidden();
    await expect(said(visitor, id, pageOuverte)).toHaveCount(0);
    await expect(button(visitor, id)).toBeVisible();
    await expect.poll(() => context.pages().length).toBe(3);
  });
}
