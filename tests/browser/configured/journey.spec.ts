import { ofChannel } from '../../../src/contact/sentences.ts';
import { lines } from '../../support/contact/channel-lines.ts';
import { answerAll } from '../answering.ts';
import { example, exampleTitle } from '../questionnaire.ts';
import { composed, readyRequest } from '../request.ts';
import { decodeSquare } from '../square.ts';
import { plain, printed } from '../visitor.ts';
import { button, clipboard, currentRequest, said } from './channels.ts';
import { FOLDER, publicAddress } from './sites.ts';
import { expect, test } from './visitor.ts';

test('published under a folder, the journey, the search and the links stay in it', async ({
  visitor,
  server,
}) => {
  const outside: string[] = [];
  visitor.on('request', (request) => {
    if (!request.url().startsWith(`${server.address}${FOLDER}/`)) outside.push(request.url());
  });
  await visitor.goto('/');
  await expect(visitor.locator('link[rel="canonical"]')).toHaveAttribute('href', publicAddress);
  await visitor.getByRole('banner').locator('a[href$="/autodiagnostic/"]:visible').first().click();
  await answerAll(visitor, example.reponses);
  await expect(visitor.getByRole('heading', { level: 1, name: exampleTitle })).toBeVisible();
  // A link that a text of the content holds, then the search.
  await visitor.goto('/plan-du-site/');
  await visitor.locator(`main a[href="${FOLDER}/glossaire/"]`).click();
  await expect(visitor).toHaveURL(`${server.address}${FOLDER}/glossaire/`);
  await visitor.goto('/recherche/?q=gouvernance');
  await visitor.locator('[data-results] a').first().click();
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  const map = await visitor.request.get(`${server.address}${FOLDER}/sitemap-0.xml`);
  expect(await map.text()).toContain(`<loc>${publicAddress}offre/</loc>`);
  expect(outside).toEqual([]);
});

test('its leaflet prints its address, its square and its courriel on two sides', async ({ visitor }) => {
  await visitor.goto('/offre/depliant/');
  const { sides } = await printed(visitor);
  expect(sides).toHaveLength(2);
  const [front = ''] = sides.map((side) => plain(side).replaceAll(' ', ''));
  expect(front).toContain(lines.courriel);
  expect(front).toContain(publicAddress);
  expect(await decodeSquare(await visitor.pdf({ preferCSSPageSize: true }))).toBe(publicAddress);
});

test('a request goes by mail to the Mission, or is copied and the form opens', async ({
  visitor,
  context,
  beyond,
  mails,
}) => {
  await readyRequest(visitor, 'Une école & un préau.');
  const { subject } = await composed(visitor);
  await button(visitor, 'courriel').click();
  await expect(said(visitor, ofChannel.courriel.done)).toBeVisible();
  const [mail = ''] = mails;
  expect(mail.startsWith(`mailto:${lines.courriel}?subject=${encodeURIComponent(subject)}&body=`)).toBe(true);
  const opening = context.waitForEvent('page');
  await button(visitor, 'formulaire').press('Enter');
  await expect((await opening).getByRole('heading', { name: 'Ailleurs' })).toBeVisible();
  await expect(said(visitor, ofChannel.formulaire.done)).toBeVisible();
  expect(await clipboard(visitor)).toBe(await currentRequest(visitor));
  expect(
    beyond.received.map(({ method, address, headers, body }) => [method, address, headers.referer, body]),
  ).toEqual([['GET', lines.formulaire, undefined, '']]);
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('it is read without network, under its folder', async ({ visitor, context }) => {
    await visitor.goto('/hors-connexion/');
    const keep = visitor.locator('[data-act="keepWhole"]');
    await keep.click();
    await expect(visitor.getByRole('main').getByRole('status')).toContainText(/\d{2}\/\d{2}\/\d{4}/, {
      timeout: 300_000,
    });
    await expect(keep).toBeHidden();
    expect(await visitor.evaluate(() => caches.keys())).toEqual([`hors-connexion ${FOLDER}/`]);
    await context.setOffline(true);
    for (const address of ['/', '/guides', '/recherche/?q=gouvernance']) {
      await visitor.goto(address);
      await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await expect(visitor.locator('[data-results] a').first()).toBeVisible();
  });
});
