import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** A file as it must not be, by name; its bytes are what it holds. */
interface DamagedFile {
  readonly kind: string;
  readonly fault: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const font = readFileSync('node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2');
const picture = readFileSync('src/content/apercu.png');

function packed(text: string): Buffer {
  return gzipSync(`pagefind_dcd${text}`);
}

function site(inner: string, root = 'urlset'): string {
  return `<?xml version="1.0"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inner}</${root}>`;
}

const samples: readonly (readonly [kind: string, fault: string, name: string, content: string | Buffer])[] = [
  ['JSON', 'cut short', 'territoire.json', '{"department":"50","communes":['],
  ['JSON', 'of another shape', 'territoire.json', '{"department":"50"}'],
  ['JSON', 'of another shape', 'recherche.json', '[["guide",["/guides/un/","Un"]]]'],
  ['JSON', 'that no schema describes', 'inconnu.json', '{}'],
  ['XML', 'not closed', 'sitemap-0.xml', site('<url><loc>https://exemple.fr/</loc>')],
  ['XML', 'with an unknown element', 'sitemap-0.xml', site('<url><lok>https://exemple.fr/</lok></url>')],
  ['XML', 'with no map', 'sitemap-index.xml', site('', 'sitemapindex')],
  ['SVG', 'not closed', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path></svg>'],
  ['SVG', 'that shows nothing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ['PNG', 'cut short', 'a.png', picture.subarray(0, 60)],
  ['letters', 'cut short', 'a.woff2', font.subarray(0, 200)],
  [
    'Word file',
    'with a part not closed',
    'a.docx',
    Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<document>') })),
  ],
  ['Word file', 'without a document', 'a.docx', Buffer.from(zipSync({ 'a.txt': Buffer.from('a') }))],
  ['script', 'with a typo', 'a.js', 'export const a = ;'],
  ['script', 'a worker that imports', 'service-worker.js', "import './a.js';"],
  ['text', 'in other letters', 'a.txt', Buffer.from([0xc3, 0x28])],
  ['rules of static hosts', 'with a header of no address', '_headers', '  X-Header: a\n'],
  ['rules of Apache', 'with a section that does not end', '.htaccess', '<IfModule mod_alias.c>\n'],
  ['engine of the search', 'not compressed', 'wasm.fr.pagefind', 'pagefind_dcd'],
  ['engine of the search', 'not an engine', 'wasm.fr.pagefind', packed('asm')],
  ['page of the search index', 'cut short', 'fr_1.pf_fragment', packed('{"url":')],
  ['search index', 'without its mark', 'fr_1.pf_meta', gzipSync('{}')],
  ['compressed by brotli', 'that is not', 'a.html.br', '<!doctype html>'],
  ['compressed by gzip', 'cut short', 'a.html.gz', gzipSync('<!doctype html>').subarray(0, 20)],
];

/** Files that their readers must refuse, each kind once at least. */
export const damagedFiles: readonly DamagedFile[] = samples.map(([kind, fault, name, content]) => ({
  kind,
  fault,
  name,
  bytes: Buffer.from(content),
}));
