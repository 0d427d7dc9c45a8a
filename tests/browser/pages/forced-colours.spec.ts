import type { Page } from '@playwright/test';
import { longestOfEachKind } from '../built-pages.ts';
import { focusFaultsOfAll } from '../seen/focus.ts';
import { expect, settled, test } from '../visitor.ts';

/** The controls and the links in a sentence that nothing surrounds nor underlines: without colours, nobody sees them. */
function unmarkedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isDrawn = (element: Element) => {
      const style = getComputedStyle(element);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const isBordered = ['top', 'right', 'bottom', 'left'].some(
        (side) =>
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
          style.getPropertyValue(`border-${side}-color`) !== ground,
      );
      // The system draws its own boxes, ticks and triangles.
      const isNative = element.matches('input[type="radio"], input[type="checkbox"], summary, select');
      return isBordered || isNative || style.textDecorationLine.includes('underline');
    };
    const controls = 'button, input:not([type="hidden"]), select, textarea, summary, a.button, p > a[href]';
    return [...document.querySelectorAll(`main :is(${controls})`)]
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !isDrawn(element))
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

test.afterEach(({ reader }) => reader.emulateMedia({ forcedColors: 'none', colorScheme: null }));

for (const address of longestOfEachKind) {
  test(`${address} keeps its controls and its focus under forced colours`, async ({ reader }) => {
    await reader.goto(address);
    await settled(reader);
    await reader.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect.soft(await unmarkedControls(reader), 'controls').toEqual([]);
    expect.soft(await focusFaultsOfAll(reader), 'focus').toEqual([]);
  });
}
