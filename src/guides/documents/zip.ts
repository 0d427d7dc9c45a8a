/**
 * Writes the zip that a Word file is, as its format has it (APPNOTE 6.3, PKWARE), with what a browser has. fflate
 * would take two pages over what their scripts may weigh; it writes the files of the build and opens these in tests.
 */

export const END = 0x06054b50;
export const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Names are in UTF-8. */
const UTF8 = 0x0800;
/** The first day that a zip can hold: a filled paper has no other. */
const FIRST_DAY = 0x0021;

/** The files of a zip, by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** Numbers one after another, each of two bytes or of four. */
function record(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Writes a zip of files as they are, not compressed: a paper or a letter is short. */
export function writeZip(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let place = 0;
  for (const [path, content] of Object.entries(parts)) {
    const name = new TextEncoder().encode(path);
    const common = record(
      [2, 20],
      [2, UTF8],
      [2, 0],
      [2, 0],
      [2, FIRST_DAY],
      [4, checksum(content)],
      [4, content.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    );
    const file = joined([record([4, LOCAL]), common, name, content]);
    files.push(file);
    directory.push(
      record([4, CENTRAL], [2, 20]),
      common,
      record([2, 0], [2, 0], [2, 0], [4, 0], [4, place]),
      name,
    );
    place += file.length;
  }
  const entries = joined(directory);
  const count = files.length;
  const end = record(
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, entries.length],
    [4, place],
    [2, 0],
  );
  return joined([...files, entries, end]);
}
