import { CHANGE, ofChannel } from '../../../src/contact/sentences.ts';
import type { Page } from '@playwright/test';
import { formatCode } from '../../../src/diagnosis/codes/code.ts';
import { UNKNOWN } from '../../../src/project/territory/place-sentences.ts';
import { example } from '../questionnaire.ts';
import {
  choosePlace,
  composed,
  correct,
  openContact,
  placeField,
  prepare,
  words,
  write,
} from '../request.ts';
import { keptInTab } from '../project.ts';
import { code } from '../tools.ts';
import { hasWord } from './has-word.ts';
import { expect, test } from './visitor.ts';
import { watchEverything } from './watch-everything.ts';
import { button, channelsWithStatus, doneSentences, said, ways } from './channels.ts';

const unknown = 'Syndicat de Quibblemont';
const correction = 'Rendez-vous jeudi chez Yolande.';

/** Words of the visitor alone, and pieces of them that could pass in another form. */
const personal = [
  ...Object.values(words),
  'Zénobie',
  'Quartzelin',
  'wagonnet',
  '0698765432',
  '33698765432',
  '698765432',
  'Quibblemont',
  'Yolande',
  ...[words.nom, words.courriel].map((word) => Buffer.from(word).toString('base64').slice(0, -4)),
];

const places = {
  'a commune that the site knows': {
    fillPlace: (page: Page) => choosePlace(page, 'Cherbourg'),
    known: 'Cherbourg-en-Cotentin',
  },
  'a place that the site does not know': {
    fillPlace: async (page: Page) => {
      await placeField(page).fill(unknown);
      await placeField(page).press('Tab');
      await expect(page.getByText(UNKNOWN)).toBeVisible();
    },
    known: undefined,
  },
};

for (const [place, { fillPlace, known }] of Object.entries(places)) {
  test(`with ${place}, every channel used, nothing personal leaves or is left`, async ({
    visitor,
    context,
    beyond,
    mails,
  }) => {
    const watched = watchEverything(context);
    await openContact(visitor, example.reponses);
    await fillPlace(visitor);
    await write(visitor, words);
    await watched.look();
    expect((await keptInTab(visitor)).texts).toEqual({ 'message-support': words.message });
    await prepare(visitor);
    await correct(visitor, `${(await composed(visitor)).text}\n${correction}`);
    await watched.look();
    for (const id of channelsWithStatus) {
      await button(visitor, id).click();
      const done = doneSentences(id).map((sentence) => said(visitor, sentence));
      await expect(done.reduce((one, other) => one.or(other))).toHaveCount(1);
      await expect.poll(async () => (await keptInTab(visitor)).texts).toBeUndefined();
      await watched.look();
      await visitor.bringToFront();
    }
    await ways(visitor).getByRole('button', { name: ofChannel.courriel.copyAddress }).click();
    await expect.poll(() => beyond.received.length).toBe(1);
    await visitor.getByRole('button', { name: CHANGE }).click();
    await visitor.getByRole('link', { name: 'Signaler une erreur' }).click();
    await watched.look();
    await visitor.reload();
    await watched.look();
    expect(await watched.holding(personal)).toEqual([]);
    // The place stays in the tab, if the site knows it.
    expect((await keptInTab(visitor)).named?.name).toBe(known);
    expect(await watched.holding(['Cherbourg', '50129'])).toEqual([]);
    for (const one of beyond.received) {
      expect(personal.filter((word) => hasWord(JSON.stringify(one), word))).toEqual([]);
      expect([one.method, one.headers.referer, one.headers.cookie, one.body]).toEqual([
        'GET',
        undefined,
        undefined,
        '',
      ]);
    }
    expect(await context.cookies()).toEqual([]);
    // The watch does see what leaves: the code, in the address of the page; the page that opened.
    expect(await watched.holding([`#${code}`, formatCode(code)])).not.toEqual([]);
    expect(watched.seen.filter((line) => line.startsWith('request GET http://localhost/'))).toHaveLength(1);
    expect(context.pages()).toHaveLength(2);
    expect(mails).toHaveLength(1);
  });
}
