import { ofChannel, ofPurpose } from '../../../src/contact/sentences.ts';
import { contextWith, diagnosisData } from '../../support/contact/contact-content.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { levels, questionnaire, siteDetails } from '../questionnaire.ts';
import { composed, letterText, openContact, prepare, readyRequest, words, write } from '../request.ts';
import { expect, plain, test } from '../visitor.ts';
import { keptInTab } from '../project.ts';

const { heading, ready } = ofPurpose.support;

test('the second step has its own title; a click does not say that the request has left', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(ready);
  expect(plain(await visitor.title())).toContain(plain(ready));
  const first = visitor.getByRole('heading', { name: heading });
  const second = visitor.getByRole('heading', { name: ready });
  await expect(first).toBeHidden();
  await visitor.getByRole('button', { name: ofChannel.copie.button }).click();
  await expect(second).toBeVisible();
  await visitor.goBack();
  await expect(first).toBeVisible();
  await expect(visitor.getByRole('heading', { level: 1 })).not.toHaveText(ready);
  expect(plain(await visitor.title())).not.toContain(plain(ready));
});

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

test('the service that the self-diagnosis puts first is chosen, may be changed, and is in the letter', async ({
  visitor,
}) => {
  expect(diagnosisData.questionnaire.tableaux.premierePrestation).not.toEqual([]);
  const answers = completeStates(questionnaire).find(
    (state) => contextWith(state).firstService !== undefined,
  );
  const first = contextWith(answers ?? {}).firstService;
  const services = levels.flatMap(({ value }) => [
    ...value.prestations,
    ...value.variantes.flatMap((variant) => variant.prestations),
  ]);
  const text = services.find(({ id }) => id === first)?.texte.replace(/\.$/, '') ?? '';
  await openContact(visitor, answers);
  await visitor.locator('form summary').click();
  const choice = visitor.locator('form select');
  await expect(choice.locator('option')).toHaveCount(services.length + 1);
  await expect(choice).toHaveValue(text);
  await write(visitor, { ...words, collectivite: 'Canisy' });
  await prepare(visitor);
  await expect(letterText(visitor)).toContainText(text);
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
