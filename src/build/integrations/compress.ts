import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text; Word files and the index of the search are compressed already. */
const TEXT = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/;

/** Below, an answer fits in one packet as it is. */
const WORTH_IT = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Brotli's quality: the best, 11, would win 2 % more for more than twice the time, a fifth of the whole build. Builds that are
 * only tests take a lower one.
 */
const QUALITY = Number(process.env['BROTLI_QUALITY'] ?? 10);

/** Writes beside a text file what a browser takes of it, compressed: `.br` and `.gz`. */
async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < WORTH_IT) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  const [br, gz] = await Promise.all([brotli(content, { params }), gzipped(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/** Compresses the text files among these. */
export async function compressAll(files: readonly string[]): Promise<void> {
  await Promise.all(files.filter((file) => TEXT.test(file)).map(compress));
}
