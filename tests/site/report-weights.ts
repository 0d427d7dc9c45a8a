/**
 * What each kind of page weighs, measured on the built site: `npm run build && npm run report:weights`. HTML in
 * brotli, scripts in gzip, kB of 1,000 bytes; beside it, the share of one TCP window of 14,336 bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const WINDOW = 14_336;

const heaviest = new Map<string, { address: string; html: number; scripts: number }>();
for (const path of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.html')) continue;
  const html = readFileSync(`dist/${path}`, 'utf8');
  const kind = /data-page-kind="([^"]+)"/.exec(html)?.[1] ?? 'none';
  const files = new Set([...html.matchAll(/_astro\/[\w.-]+\.js/g)].map(([file]) => file));
  const scripts = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  const page = { address: `/${path}`, html: brotliCompressSync(html).length, scripts };
  if (page.html > (heaviest.get(kind)?.html ?? 0)) heaviest.set(kind, page);
}

console.log(
  'kind'.padEnd(16),
  'HTML'.padStart(8),
  'window'.padStart(8),
  'scripts'.padStart(8),
  ' heaviest page',
);
for (const [kind, { address, html, scripts }] of [...heaviest].toSorted(([one], [other]) =>
  one.localeCompare(other),
)) {
  const share = `${Math.round((html / WINDOW) * 100)} %`;
  console.log(
    kind.padEnd(16),
    String(html).padStart(8),
    share.padStart(8),
    String(scripts).padStart(8),
    ` ${address}`,
  );
}
