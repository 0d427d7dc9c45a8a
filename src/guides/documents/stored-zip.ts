/**
 * A zip whose files are not compressed, as its format has it (APPNOTE 6.3, PKWARE). For the few kilobytes of a letter: what
 * compresses would weigh a fifth of all that the page of the request may load.
 */

/** The remainders by which a checksum goes on, a byte at a time. */
const remainders = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xed_b8_83_20 : 0);
  return remainder;
});

function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ (remainders[(sum ^ byte) & 0xff] ?? 0);
  return ~sum;
}

/** Numbers as a zip holds them, the low byte first; each with how many bytes it takes. */
function numbers(...written: readonly (readonly [value: number, size: 2 | 4])[]): number[] {
  return written.flatMap(([value, size]) =>
    Array.from({ length: size }, (_, place) => (value >>> (8 * place)) & 0xff),
  );
}

/** Names in UTF-8. */
const FLAGS = 0x08_00;
/** The first day that a zip can hold: whoever opens the file reads another, inside. */
const FIRST_DAY = 0x21;

/** @param files the text of each, by its path */
export function storedZip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  const directory: number[] = [];
  const all = Object.entries(files);
  for (const [path, text] of all) {
    const name = encoder.encode(path);
    const content = encoder.encode(text);
    const start = bytes.length;
    const common = numbers(
      [20, 2],
      [FLAGS, 2],
      [0, 2],
      [0, 2],
      [FIRST_DAY, 2],
      [checksum(content), 4],
      [content.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    );
    bytes.push(...numbers([0x04_03_4b_50, 4]), ...common, ...name);
    for (const byte of content) bytes.push(byte);
    directory.push(
      ...numbers([0x02_01_4b_50, 4], [20, 2]),
      ...common,
      ...numbers([0, 2], [0, 2], [0, 2], [0, 4], [start, 4]),
      ...name,
    );
  }
  const end = numbers(
    [0x06_05_4b_50, 4],
    [0, 2],
    [0, 2],
    [all.length, 2],
    [all.length, 2],
    [directory.length, 4],
    [bytes.length, 4],
    [0, 2],
  );
  return Uint8Array.from([...bytes, ...directory, ...end]);
}
