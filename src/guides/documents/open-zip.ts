/** Opens a zip: apart from what writes one, which pages that open none load. */
import { CENTRAL, END, type Parts } from './zip.ts';

const DEFLATED = 8;

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
