import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { KEEP } from '../../../src/project/sentences.ts';
import { answerAll } from '../answering.ts';
import { example, questionnaire } from '../questionnaire.ts';
import { sheetOf } from '../sheet.ts';
import { expect, hydrated, plain, test } from '../visitor.ts';

const fragment = toFragment(questionnaire, example.reponses);
const sheet = `/autodiagnostic/${example.attendu}/${fragment}`;

test('« Copier le lien » copies the address that holds the answers; where that is refused, shows it', async ({
  visitor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.goto(sheet);
  await expect(visitor.locator('#lien-lisible')).toBeVisible();
  await visitor.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(visitor.locator('[data-said="copied"]')).toBeVisible();
  expect(await visitor.evaluate(() => navigator.clipboard.readText())).toBe(visitor.url());
  expect(visitor.url()).toContain(fragment);
  await visitor.evaluate(() => {
    const writeText = () => Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await visitor.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(visitor.locator('[data-said="refused"]')).toBeVisible();
  await expect(visitor.getByRole('textbox', { name: 'Lien de cette fiche' })).toHaveValue(visitor.url());
});

test('« Partager la fiche » shares where the device does, copies where it refuses, writes a mail elsewhere', async ({
  visitor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.addInitScript(() => {
    navigator.share = (shared) => {
      document.body.setAttribute('data-shared', shared?.url ?? '');
      return document.body.hasAttribute('data-refuses')
        ? Promise.reject(new DOMException('no', 'NotAllowedError'))
        : Promise.resolve();
    };
  });
  await visitor.goto(sheet);
  const send = visitor.getByRole('link', { name: 'Partager la fiche' });
  await send.click();
  await expect(visitor.locator('body')).toHaveAttribute('data-shared', visitor.url());
  await visitor.evaluate(() => document.body.setAttribute('data-refuses', ''));
  await send.click();
  await expect(visitor.locator('[data-said="copied"]')).toBeVisible();
  expect(await visitor.evaluate(() => navigator.clipboard.readText())).toBe(visitor.url());
  await visitor.addInitScript(() => {
    for (const owner of [navigator, Navigator.prototype]) Reflect.deleteProperty(owner, 'share');
  });
  await visitor.reload();
  await expect(visitor.locator('#lien-lisible')).toBeVisible();
  const mail = new URL((await send.getAttribute('href')) ?? '');
  expect(`${mail.protocol}${mail.pathname}`).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toBe(await visitor.title());
  expect(mail.searchParams.get('body')).toBe(`${await send.getAttribute('data-send')}\n\n${visitor.url()}`);
});

test('the skip link moves the reader and keeps the answers', async ({ reader }) => {
  const partial = toFragment(questionnaire, { porteur: 'commune-ou-groupement', projet: 'tiers-lieu' });
  for (const address of [sheet, `/autodiagnostic/${partial}`, `/contact/${fragment}`]) {
    await reader.goto(address);
    if ((await reader.locator('[data-island]').count()) > 0) await hydrated(reader);
    await reader.keyboard.press('Tab');
    await reader.keyboard.press('Enter');
    await expect(reader.locator('main')).toBeFocused();
    await expect(reader).toHaveURL(new RegExp(`${address.slice(address.indexOf('#'))}$`));
  }
});

test('a project is kept on the device on request only, and found again from home', async ({ visitor }) => {
  await visitor.goto('/autodiagnostic/');
  await answerAll(visitor, example.reponses);
  const onDevice = () => visitor.evaluate(() => localStorage.length);
  expect(await onDevice()).toBe(0);
  await visitor.getByRole('button', { name: KEEP }).click();
  await expect(visitor.getByRole('button', { name: KEEP })).toHaveCount(0);
  expect(await onDevice()).toBe(1);
  await visitor.goto('/');
  await visitor.getByRole('link', { name: 'Voir votre projet' }).click();
  await expect(visitor.getByRole('main').locator(`a[href="${sheet}"]`)).toBeVisible();
});

test('on a telephone one reads from the first screen on what to do, then the code', async ({ reader }) => {
  await reader.setViewportSize({ width: 390, height: 844 });
  await reader.goto(sheet);
  const told = reader.locator('.acts p[data-for]:visible');
  await expect(told).toHaveText(sheetOf(example.reponses).acts.map(plain));
  await expect(told.first()).toBeInViewport({ ratio: 1 });
});
