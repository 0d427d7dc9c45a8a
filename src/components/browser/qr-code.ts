import { encode } from 'uqr';

/** A QR code as an SVG of one path. */
interface QrCode {
  readonly viewBox: string;
  readonly path: string;
}

/** Of a printed code, a quarter may be creased or stained: level Q. Two modules of margin: the paper gives the rest. */
const options = { ecc: 'Q', border: 2 } as const;
/** Most characters of an address that a code is printed of: beyond, its modules are too small for a telephone. */
export const MOST_CHARACTERS = 250;

/** The QR code that opens an address; nothing for one that is too long. */
export function qrCode(address: string): QrCode | undefined {
  if (address.length > MOST_CHARACTERS) return undefined;
  const { data, size } = encode(address, options);
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { viewBox: `0 0 ${size} ${size}`, path: dark.join('') };
}

/** Draws the code of an address in an SVG that has one path; whether there is one. */
export function drawQrCode(drawing: Element, address: string): boolean {
  const code = qrCode(address);
  if (code === undefined) return false;
  drawing.setAttribute('viewBox', code.viewBox);
  drawing.querySelector('path')?.setAttribute('d', code.path);
  return true;
}
