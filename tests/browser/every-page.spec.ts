import { builtPages } from './built-pages.ts';
import { axeFaults, expect, hydrated, test } from './visitor.ts';

for (const address of builtPages) {
  test(`${address} is clean: axe, console, policy, other origins, cookies, width`, async ({ visitor }) => {
    await visitor.goto(address);
    if ((await visitor.locator('[data-island]').count()) > 0) await hydrated(visitor);
    expect(await axeFaults(visitor)).toEqual([]);
    await visitor.setViewportSize({ width: 320, height: 640 });
    const overflow = await visitor.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'no horizontal scroll at 320 px').toBeLessThanOrEqual(0);
  });
}
