import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';

/**
 * Draws a picture with Skia.
 *
 * @throws if Skia cannot read it, or if it draws nothing
 */
export async function readPicture(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await loadImage(bytes);
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(await loadImage(bytes), 0, 0);
  const seen = context.getImageData(0, 0, width, height).data.some((value) => value > 0);
  if (!seen) throw new Error('the picture shows nothing');
  return { width, height };
}

/**
 * Reads letters with Skia.
 *
 * @throws if Skia cannot
 */
export function readFont(bytes: Buffer): void {
  const key = GlobalFonts.register(bytes, 'a font to read');
  if (key === null) throw new Error('not a font');
  GlobalFonts.remove(key);
}
