/** Draws the squares that open an address from paper. */
export interface Squares {
  /** Draws an address in an SVG that has one path. */
  readonly draw: (drawing: Element, address: string) => void;
}

/** What draws squares: a library fetched only here, so that no page waits for it. */
export async function loadSquares(): Promise<Squares> {
  const { encode } = await import('uqr');
  return {
    draw(drawing, address) {
      // Level Q: a quarter of the square may be creased or stained. Two modules of margin, the paper gives the rest.
      const { data, size } = encode(address, { ecc: 'Q', border: 2 });
      const dark = data.flatMap((row, y) =>
        row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
      );
      drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
      drawing.querySelector('path')?.setAttribute('d', dark.join(''));
    },
  };
}
