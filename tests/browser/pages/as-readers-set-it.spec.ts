import { longestOfEachKind, longestPages } from '../built-pages.ts';
import { focusFaultsOfAll } from '../seen/focus.ts';
import { layoutFaults, lookAs, looks } from '../seen/layout.ts';
import { missedTargets } from '../seen/targets.ts';
import { alike, axeFaults, expect, settled, test } from '../visitor.ts';

for (const address of longestPages) {
  test(
    `${address} reads spaced, doubled and zoomed, its controls in reach and in sight`,
    alike(longestOfEachKind.includes(address)),
    async ({ reader }) => {
      await reader.goto(address);
      await settled(reader);
      expect.soft(await missedTargets(reader), 'targets at 1280 px').toEqual([]);
      for (const look of looks) {
        await lookAs(reader, look);
        expect.soft(await layoutFaults(reader), look.name).toEqual([]);
      }
      // The last look is the smallest window: 320 by 256 pixels.
      expect.soft(await missedTargets(reader), 'targets at 320 px').toEqual([]);
      expect.soft(await focusFaultsOfAll(reader), 'focus in the smallest window').toEqual([]);
    },
  );
}

// The widest word of a page, twice as large, on the narrowest screen: it breaks rather than push the page aside.
for (const address of longestPages) {
  test(
    `${address} does not scroll sideways on 320 pixels with doubled text`,
    alike(longestOfEachKind.includes(address)),
    async ({ reader }) => {
      await reader.goto(address);
      await settled(reader);
      await lookAs(reader, { name: 'doubled', width: 320, height: 640, styles: 'doubled' });
      expect(await layoutFaults(reader)).toEqual([]);
    },
  );
}

for (const address of longestOfEachKind) {
  test(`${address} has no axe violation at 768 px nor at 320 px`, async ({ reader }) => {
    await reader.goto(address);
    await settled(reader);
    for (const width of [768, 320]) {
      await reader.setViewportSize({ width, height: 720 });
      expect.soft(await axeFaults(reader), `${width} px wide`).toEqual([]);
    }
  });
}
