import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocumentProxy, renderPageAsImage } from 'unpdf';

/** Reads the square of a printed PDF, page after page, as a phone would from paper. */
export async function decodeSquare(pdf: Uint8Array): Promise<string> {
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
  for (let page = 1; page <= numPages; page += 1) {
    const png = await renderPageAsImage(new Uint8Array(pdf), page, {
      scale: 3,
      canvasImport: () => import('@napi-rs/canvas'),
    });
    const image = await loadImage(Buffer.from(png));
    const canvas = createCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // Dark on light, as it is printed: a square the other way round would be a fault.
    const found = jsQR(new Uint8ClampedArray(data), image.width, image.height, {
      inversionAttempts: 'dontInvert',
    });
    if (found !== null) return found.data;
  }
  throw new Error('No page of the PDF holds a square that can be read');
}
