import { longestOfEachKind } from '../built-pages.ts';
import { focusFaultsOfAll } from '../seen/focus.ts';
import { layoutFaults, lookAs, looks, type Look } from '../seen/layout.ts';
import { missedTargets } from '../seen/targets.ts';
import { expect, settled, test } from '../visitor.ts';

/** The widest word of a page, twice as large, on the narrowest screen: it breaks rather than push the page aside. */
const widest: Look = { name: 'text doubled, 320 px wide', width: 320, height: 640, styles: 'doubled' };

for (const address of longestOfEachKind) {
  test(`${address} reads spaced, doubled and zoomed, its controls in reach and in sight`, async ({
    reader,
  }) => {
    await reader.goto(address);
    await settled(reader);
    expect.soft(await missedTargets(reader), 'targets at 1280 px').toEqual([]);
    for (const look of [widest, ...looks]) {
      await lookAs(reader, look);
      expect.soft(await layoutFaults(reader), look.name).toEqual([]);
    }
    // The last look is the smallest window: 320 by 256 pixels.
    expect.soft(await missedTargets(reader), 'targets at 320 px').toEqual([]);
    expect.soft(await focusFaultsOfAll(reader), 'focus in the smallest window').toEqual([]);
  });
}
