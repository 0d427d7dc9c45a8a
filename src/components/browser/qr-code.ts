/** Draws the squares that open an address from paper. */
export interface QrCodes {
  /** Draws an address in an SVG that has one path. */
  readonly draw: (drawing: Element, address: string) => void;
}

/** What draws squares: a library fetched only here, so that no page waits for it. */
export async function loadQrCodes(): Promise<QrCodes> {
  const { qrCode: squareOf } = await import('./qr-code-drawing.ts');
  return {
    draw(drawing, address) {
      const { viewBox, path } = squareOf(address);
      drawing.setAttribute('viewBox', viewBox);
      drawing.querySelector('path')?.setAttribute('d', path);
    },
  };
}
