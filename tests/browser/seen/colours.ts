import type { Locator, Page } from '@playwright/test';

/** The controls and the links in a sentence that nothing surrounds nor underlines: without colours, nobody sees them. */
export function unmarkedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isDrawn = (element: Element) => {
      const style = getComputedStyle(element);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const sides = ['top', 'right', 'bottom', 'left'];
      const bordered = sides.some(
        (side) =>
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
          style.getPropertyValue(`border-${side}-color`) !== ground,
      );
      // The system draws its own boxes, ticks and triangles.
      const isNative = element.matches('input[type="radio"], input[type="checkbox"], summary, select');
      const isUnderlined = style.textDecorationLine.includes('underline');
      return bordered || isNative || isUnderlined;
    };
    const controls = 'button, input:not([type="hidden"]), select, textarea, summary, a.button, p > a[href]';
    return [...document.querySelectorAll(`main :is(${controls})`)]
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .filter((element) => !isDrawn(element))
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

/** What tells an element from others of its kind when colours are taken away. */
export function marksOf(element: Locator): Promise<string> {
  return element.evaluate((target) => {
    const marks = [target, target.parentElement ?? target].map((one) => {
      const style = getComputedStyle(one);
      const widths = ['top', 'right', 'bottom', 'left'].map((side) =>
        style.getPropertyValue(`border-${side}-style`) === 'none'
          ? '0'
          : style.getPropertyValue(`border-${side}-width`),
      );
      const before = getComputedStyle(one, '::before').content + getComputedStyle(one, '::after').content;
      return [style.fontWeight, style.textDecorationLine, style.outlineStyle, before, ...widths].join(' ');
    });
    return marks.join(' / ');
  });
}

/** The shapes drawn in the pictures of the page, each with whether 3:1 tells it from what the picture stands on. */
export function shapes(page: Page): Promise<{ shape: string; isSeen: boolean }[]> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('this browser draws nothing');
    const luminance = (colour: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = [...context.getImageData(0, 0, 1, 1).data];
      if (alpha < 128) return undefined;
      const [r = 0, g = 0, b = 0] = [red, green, blue]
        .map((part) => part / 255)
        .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): number =>
      element === null
        ? 1
        : (luminance(getComputedStyle(element).backgroundColor) ?? ground(element.parentElement));
    const isApart = (colour: string, other: number) => {
      const one = colour === 'none' ? undefined : luminance(colour);
      return one !== undefined && (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3;
    };
    return [...document.querySelectorAll('svg :is(path, circle, rect, line, polyline, polygon, text)')]
      .filter((shape) => shape.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
      .map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const on = ground(shape.closest('svg'));
        return { shape: shape.outerHTML.slice(0, 80), isSeen: isApart(fill, on) || isApart(stroke, on) };
      });
  });
}
