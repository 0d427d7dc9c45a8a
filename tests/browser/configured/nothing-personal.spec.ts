import type { Page } from '@playwright/test';
import { formatCode } from '../../../src/diagnosis/codes/typed-code.ts';
import { formIds } from '../../support/contact/channel-lines.ts';
import { contactTexts, example } from '../questionnaire.ts';
import {
  choosePlace,
  composed,
  sessionValues,
  openContact,
  placeField,
  prepare,
  words,
  write,
} from '../request.ts';
import { code } from '../tools.ts';
import { hasWord } from './has-word.ts';
import { expect, test } from './visitor.ts';
import { watchEverything } from './watch-everything.ts';
import { button, card, channelsWithStatus } from './channels.ts';

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
  'a commune that the site knows': (page: Page) => choosePlace(page, 'Cherbourg'),
  'a place that the site does not know': async (page: Page) => {
    await placeField(page).fill(unknown);
    await placeField(page).press('Tab');
    await expect(page.getByText(contactTexts.territoire.inconnu)).toBeVisible();
  },
};

for (const [place, fillPlace] of Object.entries(places)) {
  test(`with ${place}, every channel used, nothing personal leaves or is left`, async ({
    visitor,
    context,
    beyond,
    mails,
  }) => {
    const watched = watchEverything(context);
    await openContact(visitor, example.answers);
    await fillPlace(visitor);
    await write(visitor, words);
    await watched.look();
    expect(await sessionValues(visitor)).toEqual({ 'message-support': words.message });
    await prepare(visitor);
    const { text } = composed(visitor);
    await text.fill(`${await text.inputValue()}\n${correction}`);
    await watched.look();
    for (const id of channelsWithStatus) {
      await button(visitor, id).click();
      await expect(card(visitor, id).locator('[data-said^="done"]').filter({ visible: true })).toHaveCount(1);
      await expect.poll(() => sessionValues(visitor)).toEqual({});
      await watched.look();
      await visitor.bringToFront();
    }
    await card(visitor, 'fichier')
      .getByRole('button', { name: contactTexts.canaux.fichier.boutonCourriel })
      .click();
    await card(visitor, 'courriel')
      .getByRole('button', { name: contactTexts.canaux.courriel.copierAdresse })
      .click();
    await expect.poll(() => beyond.received.length).toBe(formIds.length);
    await visitor.getByRole('button', { name: contactTexts.modifier }).click();
    await visitor.getByRole('link', { name: 'Signaler une erreur' }).click();
    await watched.look();
    await visitor.reload();
    await watched.look();
    expect(await watched.holding(personal)).toEqual([]);
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
    // The watch does see what leaves: the code, in the address of the page and of two forms; the pages that opened.
    expect(await watched.holding([`#${code}`, formatCode(code)])).not.toEqual([]);
    expect(watched.seen.filter((line) => line.startsWith('request GET http://localhost/'))).toHaveLength(
      formIds.length,
    );
    expect(context.pages()).toHaveLength(1 + formIds.length);
    expect(mails).toHaveLength(1);
  });
}
