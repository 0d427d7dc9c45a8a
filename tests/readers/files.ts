import { basename } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parse as parseScript } from 'acorn';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { htmlFaults } from './html.ts';
import { jsonFaults } from './json.ts';
import { readFont, readPicture } from './pictures.ts';
import { pagefindReaders } from './pagefind.ts';
import { text, throwing, type FileReader } from './reader.ts';
import { readXml } from './xml.ts';

/** A worker is a classic script. */
const CLASSIC = /(?:service|pagefind)-worker\.js$/;

/** Apache itself reads them in `npm run test:hosts`. Here, each section ends, and nothing stands before its module. */
function readRules(bytes: Buffer): void {
  const open: string[] = [];
  for (const line of text(bytes).split('\n')) {
    const [, closing, section = ''] = /^\s*<(\/?)(\w+)/.exec(line) ?? [];
    if (section === '') continue;
    if (closing === '') open.push(section);
    else if (open.pop() !== section) throw new Error(`${section} is closed where it is not open`);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} not closed`);
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
  { kind: 'XML', by: 'libxml2, by the schemas of sitemaps.org', names: /\.xml$/, read: throwing(readXml) },
  {
    kind: 'SVG',
    by: 'libxml2 and Skia',
    names: /\.svg$/,
    read: throwing(async (bytes) => {
      readXml(bytes);
      await readPicture(bytes);
    }),
  },
  { kind: 'PNG', by: 'Skia', names: /\.png$/, read: throwing(readPicture) },
  { kind: 'letters', by: 'Skia', names: /\.woff2$/, read: throwing(readFont) },
  {
    kind: 'Word file',
    by: 'mammoth and libxml2',
    names: /\.docx$/,
    read: throwing(async (bytes) => {
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
      for (const [, part] of parts) readXml(part);
      await mammoth.convertToHtml({ buffer: bytes });
    }),
  },
  {
    kind: 'script',
    by: 'Acorn',
    names: /\.js$/,
    read: throwing((bytes, file) =>
      parseScript(text(bytes), {
        ecmaVersion: 'latest',
        sourceType: CLASSIC.test(file) ? 'script' : 'module',
      }),
    ),
  },
  { kind: 'text', by: 'a strict UTF-8 decoder', names: /\.txt$/, read: throwing(text) },
  {
    kind: 'rules of static hosts',
    by: "Netlify's own parser",
    names: /(?:^|\/)_headers$/,
    async read(_bytes, file) {
      const { headers, errors } = await parseAllHeaders({
        headersFiles: [file],
        configHeaders: undefined,
        minimal: true,
      });
      if (headers.length === 0) return ['no rule'];
      return errors.map(({ message }) => message);
    },
  },
  { kind: 'rules of Apache', by: 'their sections', names: /(?:^|\/)\.htaccess$/, read: throwing(readRules) },
  ...pagefindReaders,
  {
    kind: 'compressed by brotli',
    by: 'zlib',
    names: /\.br$/,
    read: throwing((bytes) => brotliDecompressSync(bytes)),
  },
  { kind: 'compressed by gzip', by: 'zlib', names: /\.gz$/, read: throwing((bytes) => gunzipSync(bytes)) },
];

/** The reader of a file, by its name. */
export function readerOf(file: string): FileReader | undefined {
  return fileReaders.find(({ names }) => names.test(file));
}

/** What is wrong in a file, by its reader. */
export async function faultsOf(reader: FileReader, bytes: Buffer, file: string): Promise<readonly string[]> {
  try {
    return await reader.read(bytes, file);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
