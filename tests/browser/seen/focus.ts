import type { Page } from '@playwright/test';

/** What is wrong with the element that has the focus: out of the window, hidden (WCAG 2.4.11), or without a ring. */
export function focusFaults(page: Page): Promise<string[]> {
  return page.evaluate(findFocusFaults, false);
}

/** The same for each link and control of the page, which the focus is given to in turn. */
export async function focusFaultsOfAll(page: Page): Promise<string[]> {
  // The ring is for those who use the keyboard: one key says so.
  await page.keyboard.press('Tab');
  return page.evaluate(findFocusFaults, true);
}

/** Runs in the page. */
function findFocusFaults(all: boolean): string[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser draws nothing');
  /** Red, green, blue and opacity of any colour that CSS writes. */
  const parts = (colour: string) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = parts(colour)
      .map((part) => part / 255)
      .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  /** The colour that an element stands on. */
  const ground = (element: Element) => {
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      const colour = getComputedStyle(box).backgroundColor;
      if ((parts(colour)[3] ?? 0) > 127) return colour;
    }
    return 'Canvas';
  };
  /** The colours of the rings around an element, thick enough to be seen. */
  const rings = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const outline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? [outlineColor] : [];
    return [...outline, ...(boxShadow.match(/rgba?\([^)]*\)/g) ?? [])];
  };
  const check = (element: HTMLElement): string[] => {
    const name = element.outerHTML.slice(0, 110);
    if (document.activeElement !== element) return [`cannot take the focus: ${name}`];
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const faults: string[] = [];
    // A link of several lines has several boxes, and a hole between them.
    const boxes = [...element.getClientRects()];
    const [box] = boxes;
    if (box === undefined) return [`has no place on the page: ${name}`];
    const whole = element.getBoundingClientRect();
    const shown = Math.min(whole.bottom, innerHeight) - Math.max(whole.top, 0);
    if (shown < Math.min(whole.height, innerHeight) / 2) faults.push(`out of the window: ${name}`);
    if (whole.left < -1 || whole.right > innerWidth + 1) faults.push(`beside the window: ${name}`);
    const cover = boxes
      .flatMap(({ left, right, top, bottom }) => [
        [left + 3, (top + bottom) / 2],
        [right - 3, (top + bottom) / 2],
        [(left + right) / 2, top + 3],
        [(left + right) / 2, bottom - 3],
      ])
      .filter(([x = -1, y = -1]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
      .flatMap(([x = 0, y = 0]) => document.elementFromPoint(x, y) ?? [])
      .find((top) => !element.contains(top) && !(label?.contains(top) ?? false) && !top.contains(element));
    if (cover !== undefined) faults.push(`under ${cover.outerHTML.slice(0, 60)}: ${name}`);
    const around = [element, element.closest('label'), element.closest('li'), element.nextElementSibling];
    const isSeen = around.some(
      (one) =>
        one !== null &&
        one.matches(':focus-within, :focus-within + *') &&
        rings(one).some((ring) => contrast(ring, ground(one.parentElement ?? one)) >= 3),
    );
    if (!isSeen) faults.push(`no ring of 3:1: ${name}`);
    return faults;
  };

  if (!all) {
    const active = document.activeElement;
    // Nothing has the focus while what had it is replaced; the next key reaches what took its place.
    return active instanceof HTMLElement && active !== document.body ? check(active) : [];
  }
  const controls = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter(
      (element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.matches(':disabled'),
    )
    .flatMap((element) => {
      element.focus();
      return check(element);
    });
}
