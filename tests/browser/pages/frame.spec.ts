import type { Locator, Page } from '@playwright/test';
import { phoneAddress } from '../../../src/content-model/text/phone-address.ts';
import { longestOfEachKind, tools } from '../built-pages.ts';
import { schemes, siteDetails, texts, titleOf } from '../questionnaire.ts';
import { layoutFaults, lookAs } from '../seen/layout.ts';
import { alike, expect, test } from '../visitor.ts';

const telephone = { width: 390, height: 844 };
const menuOf = (page: Page) => page.getByRole('banner').getByRole('navigation');
const phoneOf = (page: Page) =>
  page.getByRole('banner').locator(`a[href="${phoneAddress(siteDetails.telephone)}"]`);
const startOf = (page: Page) => page.getByRole('banner').getByRole('link', { name: texts.menu.commencer });

/** What the home page asks before it leads to each of these pages. */
const doorsOf = (...pages: readonly string[]) =>
  texts.accueil.cas.filter(({ page }) => pages.includes(page)).map(({ question }) => question);

/** Where an element is drawn. @throws if it is not */
async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element.toString()} is not drawn`);
  return box;
}

/** How far the middles of the things in the first row of the header are apart, from the highest to the lowest. */
async function unevenness(things: readonly Locator[]): Promise<number> {
  const boxes = await Promise.all(things.map(boxOf));
  const middles = boxes.map(({ y, height }) => y + height / 2);
  return Math.max(...middles) - Math.min(...middles);
}

test.describe('the menu of a telephone', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
      test.use({ javaScriptEnabled });

      test('is one row, opens, closes, and goes to its pages by the keyboard', async ({ visitor }) => {
        await visitor.setViewportSize(telephone);
        await visitor.goto('/guides/');
        const summary = visitor.getByRole('banner').locator('summary');
        const name = visitor.getByRole('banner').getByRole('link', { name: siteDetails.name });
        expect(await unevenness([name, phoneOf(visitor), summary])).toBeLessThan(2);
        const phone = await boxOf(phoneOf(visitor));
        expect((await boxOf(summary)).x - (phone.x + phone.width)).toBeGreaterThanOrEqual(16);
        expect((await boxOf(visitor.getByRole('banner'))).height).toBeLessThan(110);
        await expect(phoneOf(visitor)).toHaveAccessibleName(`Appeler ${siteDetails.telephone}`);
        await expect(menuOf(visitor)).toBeHidden();
        await summary.click();
        await expect(menuOf(visitor).getByRole('link')).toHaveText([
          texts.menu.commencer,
          texts.menu.offre,
          texts.menu.aides,
          texts.genres.guide,
          texts.genres.contact,
          texts.genres.recherche,
          texts.menu.etapes,
          titleOf('papiers'),
          ...doorsOf('/vous-etes-une-association/', '/autodiagnostic/reprendre/'),
        ]);
        await expect(startOf(visitor)).toBeVisible();
        await summary.click();
        await expect(menuOf(visitor)).toBeHidden();
        await expect(startOf(visitor)).toBeHidden();
        await summary.press('Enter');
        await visitor.keyboard.press('Tab');
        await expect(menuOf(visitor).getByRole('link').first()).toBeFocused();
        await visitor.keyboard.press('Enter');
        await expect(visitor).toHaveURL(/\/autodiagnostic\/$/);
        await expect(menuOf(visitor)).toBeHidden();
      });
    });
  }

  test('closes at a press beside it, which follows no link of the page', async ({ visitor }) => {
    await visitor.setViewportSize(telephone);
    await visitor.goto('/guides/');
    await visitor.getByRole('banner').locator('summary').click();
    await expect(menuOf(visitor)).toBeVisible();
    const { y, height } = await boxOf(visitor.getByRole('banner'));
    const below = visitor.getByRole('main').getByRole('link');
    const places = await below.evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map((box) => ({ x: box.x + 8, y: box.y + 8 })),
    );
    const beside = places.find((place) => place.y > y + height && place.y < telephone.height);
    if (beside === undefined) throw new Error('no link of the page below the menu');
    await visitor.mouse.click(beside.x, beside.y);
    await expect(menuOf(visitor)).toBeHidden();
    await expect(visitor).toHaveURL(/\/guides\/$/);
  });

  test('holds on 320 pixels with doubled text, open or not', async ({ reader }) => {
    await reader.goto('/guides/');
    await lookAs(reader, { name: 'doubled', width: 320, height: 640, styles: 'doubled' });
    expect(await layoutFaults(reader)).toEqual([]);
    await reader.getByRole('banner').locator('summary').click();
    expect(await layoutFaults(reader)).toEqual([]);
    await expect(startOf(reader)).toBeVisible();
  });
});

test('a wide window has all of the header in one row', async ({ reader }) => {
  await reader.goto('/guides/');
  await expect(reader.getByRole('banner').locator('summary')).toBeHidden();
  await expect(phoneOf(reader)).toContainText(siteDetails.telephone);
  const name = reader.getByRole('banner').getByRole('link', { name: siteDetails.name });
  const links = await menuOf(reader).getByRole('link').all();
  expect(await unevenness([name, ...links, phoneOf(reader), startOf(reader)])).toBeLessThan(2);
  const boxes = await Promise.all([name, ...links, phoneOf(reader), startOf(reader)].map(boxOf));
  const ends = boxes.map(({ x, width }) => x + width);
  expect(boxes.slice(1).filter(({ x }, index) => x < (ends[index] ?? 0))).toEqual([]);
});

test('the menu says where one is, in the aids wherever one is among them', async ({ reader }) => {
  const here = menuOf(reader).locator('[aria-current]');
  const aids = ['/financements/trouver/', '/financements/', `/financements/${schemes[0]?.id}/`];
  for (const [index, address] of aids.entries()) {
    await reader.goto(address);
    await expect(here).toHaveText([texts.menu.aides]);
    await expect(here).toHaveAttribute('aria-current', index === 0 ? 'page' : 'true');
  }
  await reader.goto('/');
  await expect(here).toHaveCount(0);
});

for (const address of longestOfEachKind) {
  test(`${address} has the phone in its first row, on a telephone and on a wide window`, async ({
    reader,
  }) => {
    await reader.goto(address);
    for (const size of [telephone, { width: 1280, height: 900 }]) {
      await reader.setViewportSize(size);
      const { y, height } = await boxOf(phoneOf(reader));
      expect(y + height).toBeLessThan(130);
    }
  });
}

for (const address of tools.filter((tool) => !tool.startsWith('/autodiagnostic/fiche'))) {
  test(
    `${address} shows the first that one presses or fills in on the first screen of a telephone`,
    alike(address === '/recherche/'),
    async ({ visitor }) => {
      await visitor.setViewportSize(telephone);
      await visitor.goto(address);
      const first = visitor
        .getByRole('main')
        // Papers are chosen by their cards.
        .locator(':is(input, select, textarea, button, .button, ul:has(img) a):visible');
      await expect(first.first()).toBeVisible();
      const { y, height } = await boxOf(first.first());
      expect(y + height).toBeLessThan(telephone.height);
    },
  );
}

test('lines are evened out where they are long, and left alone in narrow columns', async ({ reader }) => {
  await reader.setViewportSize(telephone);
  for (const address of ['/', '/offre/', '/guides/']) {
    await reader.goto(address);
    const evened = await reader
      .getByRole('main')
      .locator('p, li, dd')
      .evaluateAll(
        (blocks) => blocks.filter((text) => getComputedStyle(text).textWrap.includes('pretty')).length,
      );
    expect(evened).toBe(0);
  }
});

test('a finger reaches the number of a source', async ({ reader }) => {
  await reader.setViewportSize(telephone);
  await reader.goto('/guides/faire-vivre-le-lieu/');
  const sizes = await reader
    .locator('sup a')
    .evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.flat().filter((side) => side < 23.5)).toEqual([]);
});
