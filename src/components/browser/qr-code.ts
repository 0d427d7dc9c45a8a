import type { encode } from 'uqr';

/** A QR code as an SVG of one path. */
interface QrCode {
  readonly viewBox: string;
  readonly path: string;
}

/** The QR code that opens an address. */
export function qrCode(address: string, encoder: typeof encode): QrCode {
  // Level Q: a quarter of the code may be creased or stained. Two modules of margin, the paper gives the rest.
  const { data, size } = encoder(address, { ecc: 'Q', border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { viewBox: `0 0 ${size} ${size}`, path: dark.join('') };
}

/** Draws QR codes. */
export interface QrCodes {
  /** Draws an address in an SVG that has one path. */
  readonly draw: (drawing: Element, address: string) => void;
}

/** Fetches the encoder on demand, so that no page waits for it. */
export async function loadQrCodes(): Promise<QrCodes> {
  const { encode } = await import('uqr');
  return {
    draw(drawing, address) {
      const { viewBox, path } = qrCode(address, encode);
      drawing.setAttribute('viewBox', viewBox);
      drawing.querySelector('path')?.setAttribute('d', path);
    },
  };
}
