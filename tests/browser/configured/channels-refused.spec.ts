import type { ChannelId } from '../../../src/contact/channels/index.ts';
import { formIds } from '../../support/contact/channel-lines.ts';
import { contactTexts } from '../questionnaire.ts';
import { composed, sessionValues, readyRequest } from '../request.ts';
import { expect, test } from './visitor.ts';
import { again, button, card } from './channels.ts';

const { copieRefusee, canaux } = contactTexts;
const long = 'Une école vide, un préau, un jardin. '.repeat(60).trim();
const copying: readonly ChannelId[] = ['copie', 'courriel', ...formIds];

/** Browsers that do not copy: one that refuses, one that has no clipboard. */
const refusals = {
  refuses: () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  },
  'has no clipboard': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
};

for (const [how, refuse] of Object.entries(refusals)) {
  test(`where the browser ${how}, every channel says it, and leaves the keyboard, the text and the others where they were`, async ({
    visitor,
    context,
    beyond,
    mails,
  }) => {
    await visitor.addInitScript(refuse);
    await readyRequest(visitor, long);
    const { text } = composed(visitor);
    const whole = await text.inputValue();
    for (const id of copying) {
      await button(visitor, id).focus();
      await button(visitor, id).click();
      await expect(card(visitor, id).getByText(copieRefusee).filter({ visible: true })).toHaveCount(1);
      await expect(button(visitor, id)).toBeFocused();
      await expect(text).toHaveValue(whole);
      for (const other of copying) await expect(button(visitor, other)).toBeVisible();
      await expect(button(visitor, 'fichier')).toBeVisible();
    }
    await card(visitor, 'courriel').getByRole('button', { name: canaux.courriel.copierAdresse }).click();
    await expect(card(visitor, 'courriel').getByText(canaux.courriel.adresseRefusee)).toBeVisible();
    // Nothing was handed over: nothing opened, and the words are still kept.
    expect(context.pages()).toHaveLength(1);
    expect([...beyond.received, ...mails]).toEqual([]);
    expect(await sessionValues(visitor)).toEqual({ 'message-support': long });
  });
}

test('where the browser refuses to copy, the page of the form still opens by its link', async ({
  visitor,
  beyond,
}) => {
  await visitor.addInitScript(refusals.refuses);
  await readyRequest(visitor);
  await button(visitor, 'formulaire').click();
  await again(visitor, 'formulaire').click();
  await expect.poll(() => beyond.received.length).toBe(1);
  expect(beyond.received[0]?.headers.referer).toBeUndefined();
});

test('a download that the browser refuses is said, and the text stays', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new Error('no');
    };
  });
  await readyRequest(visitor);
  const whole = await composed(visitor).text.inputValue();
  for (const name of [canaux.fichier.bouton, canaux.fichier.boutonCourriel]) {
    await card(visitor, 'fichier').getByRole('button', { name }).click();
    await expect(card(visitor, 'fichier').getByText(canaux.fichier.echec)).toBeVisible();
    await expect(card(visitor, 'fichier').getByText(canaux.fichier.fait)).toBeHidden();
  }
  await expect(composed(visitor).text).toHaveValue(whole);
  expect(Object.keys(await sessionValues(visitor))).toEqual(['message-support']);
  await button(visitor, 'copie').click();
  await expect(card(visitor, 'copie').getByText(canaux.copie.fait)).toBeVisible();
});
