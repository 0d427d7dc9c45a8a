import type { ChannelId } from '../../../src/contact/channels/index.ts';
import { formIds } from '../../support/contact/channel-lines.ts';
import { contactTexts } from '../questionnaire.ts';
import { composed, sessionWords, readyRequest } from '../request.ts';
import { expect, test } from './visitor.ts';
import { again, button, said, ways } from './channels.ts';

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
    const whole = await composed(visitor);
    let copied = 0;
    for (const id of copying) {
      await button(visitor, id).focus();
      await button(visitor, id).click();
      copied += 1;
      await expect(ways(visitor).getByRole('status').filter({ hasText: copieRefusee })).toHaveCount(copied);
      await expect(button(visitor, id)).toBeFocused();
      expect(await composed(visitor)).toEqual(whole);
      for (const other of copying) await expect(button(visitor, other)).toBeVisible();
      await expect(button(visitor, 'fichier')).toBeVisible();
    }
    await ways(visitor).getByRole('button', { name: canaux.courriel.copierAdresse }).click();
    await expect(said(visitor, 'courriel', canaux.courriel.adresseRefusee)).toBeVisible();
    // Nothing was handed over: nothing opened, and the words are still kept.
    expect(context.pages()).toHaveLength(1);
    expect([...beyond.received, ...mails]).toEqual([]);
    expect(await sessionWords(visitor)).toEqual({ 'message-support': long });
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
  const whole = await composed(visitor);
  await button(visitor, 'fichier').click();
  await expect(said(visitor, 'fichier', canaux.fichier.echec)).toBeVisible();
  await expect(said(visitor, 'fichier', canaux.fichier.fait)).toHaveCount(0);
  expect(await composed(visitor)).toEqual(whole);
  expect(Object.keys(await sessionWords(visitor))).toEqual(['message-support']);
  await button(visitor, 'copie').click();
  await expect(said(visitor, 'copie', canaux.copie.fait)).toBeVisible();
});
