import { gunzipSync } from 'node:zlib';
import { text, throwing, type FileReader } from './reader.ts';

const MARK = 'pagefind_dcd';

/** The files of Pagefind are compressed, and begin with its mark. */
function unpacked(bytes: Buffer): Buffer {
  const whole = gunzipSync(bytes);
  if (whole.subarray(0, MARK.length).toString() !== MARK) throw new Error(`no mark ${MARK}`);
  return whole.subarray(MARK.length);
}

/** The readers of what Pagefind writes. */
export const pagefindReaders: readonly FileReader[] = [
  {
    kind: 'engine of the search',
    by: 'WebAssembly',
    names: /\.pagefind$/,
    read: (bytes) => (WebAssembly.validate(Uint8Array.from(unpacked(bytes))) ? [] : ['not WebAssembly']),
  },
  {
    kind: 'page of the search index',
    by: 'zlib and JSON',
    names: /\.pf_fragment$/,
    read: throwing((bytes) => JSON.parse(text(unpacked(bytes)))),
  },
  {
    kind: 'search index',
    by: 'zlib (its words: Pagefind itself, in a browser)',
    names: /\.pf_(?:index|filter|meta)$/,
    read: throwing(unpacked),
  },
];
