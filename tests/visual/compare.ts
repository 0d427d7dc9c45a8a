import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';

/** What changed in a picture. */
export interface Comparison {
  /** Of all its pixels, from 0 to 1. */
  readonly share: number;
  /** The picture, pale, with what changed in red; a PNG. */
  readonly difference: Buffer;
}

/** The pixels of a picture on a larger ground, transparent where it ends. */
function pixels(image: Image, width: number, height: number): Uint8ClampedArray {
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

/**
 * The distance between two colours from which they differ, black and white being at 1: three levels of grey. The same
 * browser draws the same page alike to the last level.
 */
const LEAST = 0.01;

/**
 * Compares two pictures pixel by pixel; what only one of them has is a change. The edges of letters, smoothed by the
 * browser, are left out.
 */
export async function compare(before: Buffer, after: Buffer): Promise<Comparison> {
  const [one, other] = await Promise.all([loadImage(before), loadImage(after)]);
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const output = context.createImageData(width, height);
  const changed = pixelmatch(
    pixels(one, width, height),
    pixels(other, width, height),
    output.data,
    width,
    height,
    { threshold: LEAST },
  );
  context.putImageData(output, 0, 0);
  return { share: changed / (width * height), difference: canvas.toBuffer('image/png') };
}
