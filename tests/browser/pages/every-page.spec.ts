import { builtPages, longestOfEachKind } from '../built-pages.ts';
import { alike, axeFaults, expect, settled, test } from '../visitor.ts';

for (const address of builtPages) {
  test(
    `${address} is clean: axe, console, policy, other origins, cookies, width`,
    alike(longestOfEachKind.includes(address)),
    async ({ reader }) => {
      await reader.goto(address);
      await settled(reader);
      expect(await axeFaults(reader)).toEqual([]);
      await reader.setViewportSize({ width: 320, height: 640 });
      const overflow = await reader.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'no horizontal scroll at 320 px').toBeLessThanOrEqual(0);
    },
  );
}
