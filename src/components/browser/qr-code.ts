import { qrMatrix } from './qr-matrix.ts';

/** A QR code as an SVG of one path. */
interface QrCode {
  readonly viewBox: string;
  readonly path: string;
}

/** Modules of margin: the paper gives the rest. */
const BORDER = 2;

/** The QR code that opens an address; nothing for one that no code holds. */
export function qrCode(address: string): QrCode | undefined {
  const matrix = qrMatrix(address);
  if (matrix === undefined) return undefined;
  const size = matrix.length + 2 * BORDER;
  const dark = matrix.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + BORDER} ${y + BORDER}h1v1h-1z`] : [])),
  );
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
