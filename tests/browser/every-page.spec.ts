import { kindsWithScript } from '../../src/page-kind.ts';
import { builtPages } from './built-pages.ts';
import { axeFaults, expect, hydrated, test } from './visitor.ts';

for (const address of builtPages) {
  test(`${address} is clean: axe, console, policy, other origins, cookies, width`, async ({ visitor }) => {
    await visitor.goto(address);
    if ((await visitor.locator('astro-island').count()) > 0) await hydrated(visitor);
    expect(await axeFaults(visitor)).toEqual([]);
    await visitor.setViewportSize({ width: 320, height: 640 });
    const overflow = await visitor.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'no horizontal scroll at 320 px').toBeLessThanOrEqual(0);
  });

  test(`${address} asks for no script if it is a content page`, async ({ visitor }) => {
    const scripts: string[] = [];
    visitor.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await visitor.goto(address, { waitUntil: 'networkidle' });
    const kind = await visitor.locator('main').getAttribute('data-page-kind');
    if (kindsWithScript.some((candidate) => candidate === kind)) return;
    expect(scripts).toEqual([]);
  });
}
