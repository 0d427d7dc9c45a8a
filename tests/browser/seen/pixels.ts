import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';

/** A part of the page, as it is drawn on the screen. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** The relative luminance of each pixel, line after line. */
  readonly luminances: readonly number[];
}

/** Relative luminance, as WCAG 2.2 defines it, of the values 0 to 255. */
function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Photographs a box of the window, given in CSS pixels. */
export async function picture(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<Picture> {
  const image = await loadImage(await page.screenshot({ clip, caret: 'initial' }));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const luminances = Array.from({ length: data.length / 4 }, (_, index) =>
    luminance(data[index * 4] ?? 0, data[index * 4 + 1] ?? 0, data[index * 4 + 2] ?? 0),
  );
  return { width: image.width, height: image.height, luminances };
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** How many pixels of two pictures of one place are told apart, at 3:1 or better. */
export function changedPixels(one: Picture, other: Picture): number {
  return one.luminances.filter((value, index) => contrast(value, other.luminances[index] ?? value) >= 3)
    .length;
}

/** How many pixels of a picture are told apart from a colour of this luminance, at 3:1 or better. */
export function pixelsApartFrom(ground: number, { luminances }: Picture): number {
  return luminances.filter((value) => contrast(value, ground) >= 3).length;
}

/** The luminance that most of a picture has: what the rest is drawn on. */
export function groundOf({ luminances }: Picture): number {
  const counts = new Map<number, number>();
  for (const value of luminances) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
