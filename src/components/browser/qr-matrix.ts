/**
 * Draws a text as the modules of a QR code (ISO/IEC 18004), for the one case of the site: an address, as bytes, at level
 * Q, of which a quarter may be creased or stained. A general encoder weighs three times as much.
 */

/** Codewords of correction in a block, and number of blocks, at level Q, by version from 1 to 40. */
const CORRECTION = [
  13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30,
];
const BLOCKS = [
  1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40,
  43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
];
/** The same for all versions above those listed. */
const MOST_CORRECTION = 30;
/** Level Q in the bits of format. */
const LEVEL_Q = 3;

function alignmentsOf(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => version * 4 + 10 - index * step)];
}

/** Codewords of a version, correction included. */
function codewordsOf(version: number): number {
  const count = alignmentsOf(version).length;
  const aligned = count === 0 ? 0 : (25 * count - 10) * count - 55;
  return Math.floor(((16 * version + 128) * version + 64 - aligned - (version < 7 ? 0 : 36)) / 8);
}

/** Product in the field of 256 elements that the correction uses. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x1_1d) ^ (((other >>> bit) & 1) * one);
  }
  return product;
}

/** Polynomial that correction codewords of a number are the remainder by. */
function divisorOf(degree: number): number[] {
  let divisor = [...Array.from({ length: degree - 1 }, () => 0), 1];
  let root = 1;
  for (let index = 0; index < degree; index += 1) {
    const before = divisor;
    divisor = before.map((factor, at) => times(factor, root) ^ (before[at + 1] ?? 0));
    root = times(root, 2);
  }
  return divisor;
}

function correctionOf(block: readonly number[], divisor: readonly number[]): number[] {
  let rest = divisor.map(() => 0);
  for (const byte of block) {
    const [first = 0, ...others] = rest;
    const factor = byte ^ first;
    rest = divisor.map((coefficient, at) => (others[at] ?? 0) ^ times(coefficient, factor));
  }
  return rest;
}

/** Remainder of bits by a generator: what protects the bits of format and of version. */
function protectedBits(bits: number, generator: number, length: number): number {
  let rest = bits;
  for (let index = 0; index < length; index += 1) {
    rest = (rest << 1) ^ ((rest >>> (length - 1)) * generator);
  }
  return (bits << length) | rest;
}

/** Codewords of a text in its version, with their correction, interleaved. */
function codewordsFor(bytes: Uint8Array, version: number, blocks: number, correction: number): number[] {
  const capacity = codewordsOf(version);
  const size = capacity - blocks * correction;
  // By half bytes: the mode takes one, the length two or four.
  const halves = [
    4,
    ...(version < 10 ? [] : [bytes.length >>> 12, (bytes.length >>> 8) & 15]),
    (bytes.length >>> 4) & 15,
    bytes.length & 15,
    ...[...bytes].flatMap((byte) => [byte >>> 4, byte & 15]),
    0,
  ];
  const data = Array.from({ length: size }, (_, at) => {
    const [high, low] = [halves[at * 2], halves[at * 2 + 1]];
    if (high === undefined || low === undefined) return (at - halves.length / 2) % 2 === 0 ? 0xec : 0x11;
    return (high << 4) | low;
  });
  const divisor = divisorOf(correction);
  const short = Math.floor(capacity / blocks);
  const firstLong = blocks - (capacity % blocks);
  let from = 0;
  const parts = Array.from({ length: blocks }, (_, index) => {
    const to = from + short - correction + (index < firstLong ? 0 : 1);
    const block = data.slice(from, to);
    from = to;
    return { block, rest: correctionOf(block, divisor) };
  });
  const longest = short - correction + 1;
  return [
    ...Array.from({ length: longest }, (_, at) => parts.flatMap(({ block }) => block[at] ?? [])).flat(),
    ...Array.from({ length: correction }, (_, at) => parts.flatMap(({ rest }) => rest[at] ?? [])).flat(),
  ];
}

/** The mask of the site's codes: which modules of data are inverted, so that no large part is of one colour. */
const MASK = 3;

function isInverted(x: number, y: number): boolean {
  return (x + y) % 3 === 0;
}

/** Modules of a code, by row: whether each is dark; those of data are absent until they are written. */
type Grid = (boolean | undefined)[][];

function mark(grid: Grid, x: number, y: number, isDark: boolean): void {
  const row = grid[y];
  if (row !== undefined && x >= 0 && x < row.length) row[x] = isDark;
}

/** A square of rings around a module: a corner of the code, or an alignment. */
function markSquare(
  grid: Grid,
  center: readonly [number, number],
  reach: number,
  lightRings: readonly number[],
): void {
  for (let y = -reach; y <= reach; y += 1) {
    for (let x = -reach; x <= reach; x += 1) {
      const ring = Math.max(Math.abs(x), Math.abs(y));
      mark(grid, center[0] + x, center[1] + y, !lightRings.includes(ring));
    }
  }
}

/** Level and mask, twice, around the corners; and the module that is always dark. */
function markFormat(grid: Grid): void {
  const size = grid.length;
  const bits = protectedBits((LEVEL_Q << 3) | MASK, 0x5_37, 10) ^ 0x54_12;
  for (let bit = 0; bit < 15; bit += 1) {
    const isDark = ((bits >>> bit) & 1) === 1;
    // The lines of timing part them.
    const near = bit < 6 ? bit : bit + 1;
    const far = bit < 9 ? 15 - bit : 14 - bit;
    if (bit < 8) {
      mark(grid, 8, near, isDark);
      mark(grid, size - 1 - bit, 8, isDark);
    } else {
      mark(grid, bit === 8 ? 7 : far, 8, isDark);
      mark(grid, 8, size - 15 + bit, isDark);
    }
  }
  mark(grid, 8, size - 8, true);
}

/** Marks of a version: lines of timing, alignments, corners, version, format. */
function markedGrid(version: number): Grid {
  const size = version * 4 + 17;
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }));
  for (let at = 0; at < size; at += 1) {
    mark(grid, 6, at, at % 2 === 0);
    mark(grid, at, 6, at % 2 === 0);
  }
  const centers = alignmentsOf(version);
  for (const y of centers) {
    for (const x of centers) {
      // A corner of the code stands there.
      const isCorner = Math.min(x, y) === 6 && (x === y || Math.max(x, y) === size - 7);
      if (!isCorner) markSquare(grid, [x, y], 2, [1]);
    }
  }
  for (const corner of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    markSquare(grid, corner, 4, [2, 4]);
  const bits = protectedBits(version, 0x1f_25, 12);
  const length = version < 7 ? 0 : 18;
  for (let bit = 0; bit < length; bit += 1) {
    const [x, y] = [size - 11 + (bit % 3), Math.floor(bit / 3)];
    mark(grid, x, y, ((bits >>> bit) & 1) === 1);
    mark(grid, y, x, ((bits >>> bit) & 1) === 1);
  }
  markFormat(grid);
  return grid;
}

/** Writes the codewords, masked, from the right to the left, two columns at a time, up then down. */
function writeData(grid: Grid, codewords: readonly number[]): boolean[][] {
  const size = grid.length;
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    const column = right <= 6 ? right - 1 : right;
    for (let step = 0; step < size; step += 1) {
      const y = ((column + 1) & 2) === 0 ? size - 1 - step : step;
      for (const x of [column, column - 1]) {
        if (grid[y]?.[x] !== undefined) continue;
        const isDark = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
        mark(grid, x, y, isDark !== isInverted(x, y));
        bit += 1;
      }
    }
  }
  return grid.map((row) => row.map((isDark) => isDark === true));
}

/** The modules of the code of a text, by row, dark ones true; nothing for a text that no code holds. */
export function qrMatrix(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(text);
  for (const [index, blocks] of BLOCKS.entries()) {
    const version = index + 1;
    const correction = CORRECTION[index] ?? MOST_CORRECTION;
    // The mode and the length take a byte and a half, or two and a half.
    if (codewordsOf(version) - blocks * correction < bytes.length + (version < 10 ? 2 : 3)) continue;
    return writeData(markedGrid(version), codewordsFor(bytes, version, blocks, correction));
  }
  return undefined;
}
