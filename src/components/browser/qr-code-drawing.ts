import { encode } from 'uqr';

/** A square that a phone reads, as an SVG of one path. */
export interface QrCodeDrawing {
  readonly viewBox: string;
  readonly path: string;
}

/** The square that opens an address. */
export function qrCode(address: string): QrCodeDrawing {
  // Level Q: a quarter of the square may be creased or stained. Two modules of margin, the paper gives the rest.
  const { data, size } = encode(address, { ecc: 'Q', border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { viewBox: `0 0 ${size} ${size}`, path: dark.join('') };
}
