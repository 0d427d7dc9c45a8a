import { ofChannel } from '../../../src/contact/sentences.ts';
import { siteDetails } from '../questionnaire.ts';
import { composed, readyRequest, words } from '../request.ts';
import { expect, test } from '../visitor.ts';
import { keptInTab } from '../project.ts';

test('without an address of the Mission, the call is the main button, the mail keeps its subject and text', async ({
  visitor,
}) => {
  const mails: URL[] = [];
  visitor.on('request', (request) => {
    if (request.url().startsWith('mailto:')) mails.push(new URL(request.url()));
  });
  await visitor.setViewportSize({ width: 390, height: 844 });
  await readyRequest(visitor);
  const way = visitor.locator('#demande-prete');
  const open = way.getByRole('button', { name: ofChannel.courriel.button });
  for (const seenTogether of [way.getByText(ofChannel.courriel.noAddress), open])
    await expect(seenTogether).toBeInViewport({ ratio: 1 });
  await expect(way.locator('.button:not(.bare, .quiet)')).toContainText([siteDetails.telephone]);
  await open.click();
  await expect(way.getByRole('status').filter({ hasText: ofChannel.courriel.done })).toBeVisible();
  const [mail] = mails;
  expect(mails).toHaveLength(1);
  expect(mail?.pathname).toBe('');
  expect(mail?.searchParams.get('subject')).toBe((await composed(visitor)).subject);
  for (const word of Object.values(words)) expect(mail?.searchParams.get('body')).toContain(word);
});

const devices = {
  'shares it': { outcome: 'shared', said: ofChannel.partage.done, isKept: false },
  'is left by the visitor': { outcome: 'AbortError', said: undefined, isKept: true },
  'refuses it': { outcome: 'NotAllowedError', said: ofChannel.partage.failed, isKept: true },
};

for (const [how, { outcome, said, isKept }] of Object.entries(devices)) {
  test(`where the device ${how}, the page says what happened, and erases the words only once shared`, async ({
    visitor,
  }) => {
    await visitor.addInitScript((name) => {
      Object.defineProperty(navigator, 'canShare', { value: () => true });
      Object.defineProperty(navigator, 'share', {
        value: ({ text = '' }: ShareData) => {
          document.documentElement.dataset['shared'] = text;
          return name === 'shared' ? Promise.resolve() : Promise.reject(new DOMException('no', name));
        },
      });
    }, outcome);
    await readyRequest(visitor);
    const { text } = await composed(visitor);
    await visitor.getByRole('button', { name: ofChannel.partage.button }).click();
    await expect(visitor.locator('html')).toHaveAttribute('data-shared', text);
    const status = visitor.locator('#demande-prete').getByRole('status');
    if (said !== undefined) await expect(status.filter({ hasText: said })).toBeVisible();
    await expect
      .poll(async () => (await keptInTab(visitor)).texts)
      .toEqual(isKept ? { 'message-support': words.message } : undefined);
    if (said === undefined) for (const one of await status.all()) await expect(one).toHaveText('');
  });
}
