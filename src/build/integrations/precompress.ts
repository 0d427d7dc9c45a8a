import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text; Word files and the index of the search are compressed already. */
const TEXT = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/;

/** Below, an answer fits in one packet as it is. */
const WORTH_IT = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

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
 * @param quality brotli's
 * @returns how many were
 */
export async function compressAll(files: readonly string[], quality: number): Promise<number> {
  const texts = files.filter((file) => TEXT.test(file));
  const done = await Promise.all(texts.map((file) => compress(file, quality)));
  return done.filter(Boolean).length;
}
