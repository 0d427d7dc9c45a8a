import { basename } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parse as parseScript } from 'acorn';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { htmlFaults } from './html.ts';
import { jsonFaults } from './json.ts';
import { readXml } from './xml.ts';

/** What reads a kind of file: a parser or a schema that had no part in writing it. */
interface FileReader {
  readonly kind: string;
  readonly by: string;
  readonly names: RegExp;
  /** The faults of a file; it may also throw one. */
  readonly read: (bytes: Buffer, file: string) => unknown;
}

/** A worker is a classic script. */
const CLASSIC = /(?:service|pagefind)-worker\.js$/;

function text(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Draws a picture. @throws if it cannot be read, or shows nothing */
async function readPicture(bytes: Buffer): Promise<void> {
  const picture = await loadImage(bytes);
  const context = createCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  if (!data.some((value) => value > 0)) throw new Error('the picture shows nothing');
}

/** The files of Pagefind are compressed, and begin with its mark. */
function unpacked(bytes: Buffer): Buffer {
  const mark = 'pagefind_dcd';
  const whole = gunzipSync(bytes);
  if (whole.subarray(0, mark.length).toString() !== mark) throw new Error(`no mark ${mark}`);
  return whole.subarray(mark.length);
}

/** The readers of all that is built, the first that a name suits. */
export const fileReaders: readonly FileReader[] = [
  { kind: 'page', by: 'html-validate', names: /\.html$/, read: (bytes) => htmlFaults(text(bytes)) },
  {
    kind: 'JSON',
    by: 'Ajv, by its schema',
    names: /\.json$/,
    read: (bytes, file) => jsonFaults(basename(file, '.json'), text(bytes)),
  },
  { kind: 'XML', by: 'libxml2, by the schemas of sitemaps.org', names: /\.xml$/, read: readXml },
  {
    kind: 'SVG',
    by: 'libxml2 and Skia',
    names: /\.svg$/,
    async read(bytes) {
      readXml(bytes);
      await readPicture(bytes);
    },
  },
  { kind: 'PNG', by: 'Skia', names: /\.png$/, read: readPicture },
  {
    kind: 'letters',
    by: 'Skia',
    names: /\.woff2$/,
    read: (bytes) => (GlobalFonts.register(bytes) === null ? ['not a font'] : []),
  },
  {
    kind: 'Word file',
    by: 'mammoth and libxml2',
    names: /\.docx$/,
    async read(bytes) {
      for (const [name, part] of Object.entries(unzipSync(bytes)))
        if (/\.(?:xml|rels)$/.test(name)) readXml(part);
      await mammoth.convertToHtml({ buffer: bytes });
    },
  },
  {
    kind: 'script',
    by: 'Acorn',
    names: /\.js$/,
    read(bytes, file) {
      const sourceType = CLASSIC.test(file) ? 'script' : 'module';
      parseScript(text(bytes), { ecmaVersion: 'latest', sourceType });
    },
  },
  {
    kind: 'text',
    by: 'a strict UTF-8 decoder',
    names: /\.txt$|(?:^|\/)\.htaccess$/,
    read: (bytes) => void text(bytes),
  },
  {
    kind: 'rules of static hosts',
    by: "Netlify's own parser",
    names: /(?:^|\/)_headers$/,
    async read(_bytes, file) {
      const options = { headersFiles: [file], configHeaders: undefined, minimal: true };
      const { headers, errors } = await parseAllHeaders(options);
      return headers.length === 0 ? ['no rule'] : errors;
    },
  },
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
    read: (bytes) => void JSON.parse(text(unpacked(bytes))),
  },
  {
    kind: 'search index',
    by: 'zlib (its words: Pagefind itself, in a browser)',
    names: /\.pf_(?:index|filter|meta)$/,
    read: (bytes) => void unpacked(bytes),
  },
  {
    kind: 'compressed twin',
    by: 'zlib',
    names: /\.(?:br|gz)$/,
    read: (bytes, file) => void (file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)),
  },
];

/** The reader of a file, by its name. */
export function readerOf(file: string): FileReader | undefined {
  return fileReaders.find(({ names }) => names.test(file));
}

/** What is wrong in a file, by its reader. */
export async function faultsOf({ read }: FileReader, bytes: Buffer, file: string): Promise<unknown[]> {
  try {
    return [(await read(bytes, file)) ?? []].flat();
  } catch (error) {
    return [error];
  }
}
