import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { isPage, type BuiltFile } from './built-files.ts';

/** Most bytes of a page on the wire, its style within, compressed by brotli. A first TCP window, 14,336, is the aim. */
export const MOST_PAGE_BYTES = 18_000;

/**
 * What an editor is to know of pages too heavy to open at once on a slow network, in French; nothing where all are light.
 *
 * @param files the built files, compressed beside
 */
export function heavyPagesNotice(files: readonly BuiltFile[]): string {
  const heavy = files
    .filter((file) => isPage(file) && existsSync(`${file.file}.br`))
    .filter(({ file }) => statSync(`${file}.br`).size > MOST_PAGE_BYTES)
    // A build that is only a test compresses less than a host would.
    .map(({ file, address }) => ({ address, bytes: brotliCompressSync(readFileSync(file)).length }))
    .filter(({ bytes }) => bytes > MOST_PAGE_BYTES);
  const limit = MOST_PAGE_BYTES.toLocaleString('fr-FR');
  return heavy
    .map(
      ({ address, bytes }) =>
        `Page lourde : ${address} pèse ${bytes.toLocaleString('fr-FR')} octets compressés, plus que ${limit}. ` +
        'Raccourcissez-la, ou faites-en deux pages.',
    )
    .join('\n');
}
