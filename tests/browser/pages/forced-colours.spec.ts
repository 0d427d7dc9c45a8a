import { longestOfEachKind } from '../built-pages.ts';
import { marksOf, shapes, unmarkedControls } from '../seen/colours.ts';
import { focusFaultsOfAll } from '../seen/focus.ts';
import { expect, settled, test } from '../visitor.ts';

/** The colours of a visitor who asked the system for white on black. */
const forced = { forcedColors: 'active', colorScheme: 'dark' } as const;

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
