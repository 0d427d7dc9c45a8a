import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text; Word files and the index of the search are compressed already. */
const TEXT = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/;

/** Below, an answer fits in one packet as it is. */
const WORTH_IT = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Up to so many files, brotli's best takes seconds; on a site ten times as large it would take half of the build. */
const SMALL_SITE = 400;

/**
 * Brotli's quality for so many texts: the best, or on a large site the next one, 1.7 % more bytes for two fifths of the
 * time.
 */
export function qualityFor(texts: number): number {
  return texts <= SMALL_SITE ? constants.BROTLI_MAX_QUALITY : constants.BROTLI_MAX_QUALITY - 1;
}

/** The texts among files: the others are compressed already. */
export function textsAmong(files: readonly string[]): string[] {
  return files.filter((file) => TEXT.test(file));
}

/** Writes beside a text file what a browser takes of it, compressed: `.br` and `.gz`. */
async function compress(file: string, quality: number): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < WORTH_IT) return false;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const [br, gz] = await Promise.all([brotli(content, { params }), gzipped(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return true;
}

/**
 * Compresses the text files among these.
 *
 * @param quality brotli's; that of {@link qualityFor}, if none is given
 * @returns how many were
 */
export async function compressAll(files: readonly string[], quality?: number): Promise<number> {
  const texts = textsAmong(files);
  const chosen = quality ?? qualityFor(texts.length);
  const done = await Promise.all(texts.map((file) => compress(file, chosen)));
  return done.filter(Boolean).length;
}
