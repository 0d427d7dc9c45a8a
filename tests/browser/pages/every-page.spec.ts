import { builtPages, longestOfEachKind } from '../built-pages.ts';
import { alike, axeFaults, expect, settled, test } from '../visitor.ts';

for (const address of builtPages) {
  const isOfEachKind = longestOfEachKind.includes(address);
  test(
    `${address} is clean: axe, console, policy, other origins, cookies, width`,
    alike(isOfEachKind),
    async ({ reader }) => {
      await reader.goto(address);
      await settled(reader);
      expect.soft(await axeFaults(reader), 'axe at 1280 px').toEqual([]);
      // What a template folds on a narrow screen, one page shows.
      for (const width of isOfEachKind ? [768, 320] : []) {
        await reader.setViewportSize({ width, height: 720 });
        expect.soft(await axeFaults(reader), `axe at ${width} px`).toEqual([]);
      }
      await reader.setViewportSize({ width: 320, height: 640 });
      const overflow = await reader.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'no horizontal scroll at 320 px').toBeLessThanOrEqual(0);
    },
  );
}
