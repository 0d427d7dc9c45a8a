import type { Locator, Page } from '@playwright/test';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { longestOfEachKind } from '../built-pages.ts';
import { questionnaire, recommendations } from '../questionnaire.ts';
import { marksOf, shapes, unmarkedControls } from '../seen/colours.ts';
import { focusFaultsOfAll } from '../seen/focus.ts';
import { changedPixels, groundOf, picture, pixelsApartFrom } from '../seen/pixels.ts';
import { expect, hydrated, settled, test } from '../visitor.ts';

/** The colours of a visitor who asked the system for white on black. */
const forced = { forcedColors: 'active', colorScheme: 'dark' } as const;

/** Where an element is drawn. @throws if it is not */
async function boxOf(element: Locator): Promise<NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element.toString()} is not drawn`);
  return box;
}

test.afterEach(({ reader }) => reader.emulateMedia({ forcedColors: 'none', colorScheme: null }));

for (const address of longestOfEachKind) {
  test(`${address} keeps its controls, its focus and its pictures under forced colours`, async ({
    reader,
  }) => {
    await reader.goto(address);
    await settled(reader);
    const drawn = await shapes(reader);
    await reader.emulateMedia(forced);
    expect.soft(await unmarkedControls(reader), 'controls').toEqual([]);
    expect.soft(await focusFaultsOfAll(reader), 'focus').toEqual([]);
    const lost = (await shapes(reader)).filter(
      ({ isSeen }, index) => !isSeen && drawn[index]?.isSeen === true,
    );
    expect.soft(lost, 'pictures').toEqual([]);
    const menu = reader.getByRole('navigation').first().getByRole('link');
    const here = menu.and(reader.locator('[aria-current]'));
    if ((await here.count()) > 0) {
      const others = await Promise.all(
        (await menu.and(reader.locator(':not([aria-current])')).all()).map(marksOf),
      );
      expect.soft(others, 'the menu says where one is').not.toContain(await marksOf(here.first()));
    }
  });
}

test('a choice and the progress of the questions show under forced colours', async ({ reader }) => {
  const [first] = questionnaire.questions;
  await reader.emulateMedia(forced);
  await reader.goto(
    `/autodiagnostic/${toFragment(questionnaire, { [first?.id ?? '']: first?.options[0]?.id ?? '' })}`,
  );
  await hydrated(reader);
  const radio = reader.getByRole('radio').first();
  const box = await boxOf(radio);
  const free = await picture(reader, box);
  await radio.check();
  expect(changedPixels(free, await picture(reader, box)), 'pixels of the mark').toBeGreaterThan(20);
  const drawn = await picture(reader, await boxOf(reader.getByRole('main').locator('progress')));
  const share = pixelsApartFrom(groundOf(drawn), drawn) / drawn.luminances.length;
  expect(share, 'the part done and the rest are told apart').toBeGreaterThan(0.1);
});

/** The colour of the page behind the main title, and of its margin on the left, up to the edge of the window. */
async function grounds(reader: Page): Promise<number[]> {
  const title = await boxOf(reader.getByRole('heading', { level: 1 }));
  const margin = { ...title, x: 0, width: Math.floor(title.x) - 4 };
  return [groundOf(await picture(reader, title)), groundOf(await picture(reader, margin))];
}

for (const address of ['/', `/autodiagnostic/${recommendations[0]?.id}/`]) {
  test(`the title of ${address} stands on the ground that the system imposes, on the whole width`, async ({
    reader,
  }) => {
    await reader.goto(address);
    expect(await grounds(reader), 'a ground of its own, otherwise').not.toContain(0);
    await reader.emulateMedia(forced);
    expect(await grounds(reader), 'black').toEqual([0, 0]);
  });
}
