/**
 * Opens and writes the zip that a Word file is, as its format has it (APPNOTE 6.3, PKWARE), with what a browser has. fflate
 * would take two pages over what their scripts may weigh; it writes the files of the build and opens these in tests.
 */

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
/** Names are in UTF-8. */
const UTF8 = 0x0800;
/** The first day that a zip can hold: a filled paper has no other. */
const FIRST_DAY = 0x0021;

/** The files of a zip, by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Opens a zip: its files by their paths.
 *
 * @throws if it is none, or is damaged
 */
export async function openZip(file: Uint8Array): Promise<Parts> {
  const bytes = new Uint8Array(file);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  // Those of this site have no comment, which would stand after the end.
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('no zip');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: [string, Promise<Uint8Array>][] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('damaged zip');
    const [size, name, extra, comment] = [
      view.getUint32(at + 20, true),
      ...[28, 30, 32].map((place) => view.getUint16(at + place, true)),
    ] as const;
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.slice(start, start + size);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)));
    const isDeflated = view.getUint16(at + 10, true) === DEFLATED;
    parts.push([path, isDeflated ? inflated(content) : Promise.resolve(content)]);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  const contents = await Promise.all(parts.map(([, content]) => content));
  return Object.fromEntries(parts.map(([path], index) => [path, contents[index] ?? new Uint8Array()]));
}

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
