import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { siteFolder, textFiles } from './built-site.ts';

const long = textFiles.filter(({ text }) => Buffer.byteLength(text) >= 1024);

it('each file of text stands there compressed twice, and both hold its bytes', () => {
  expect(long.length).toBeGreaterThan(80);
  for (const { path, text } of long) {
    const file = join(siteFolder, path);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), path).toBe(text);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString(), path).toBe(text);
  }
});

it('nothing else is compressed, and nothing is left of a file that is gone', () => {
  const known = new Set(long.map(({ path }) => path));
  const compressed = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(br|gz)$/.test(path),
  );
  expect(compressed.filter((path) => !known.has(path.replace(/\.(br|gz)$/, '')))).toEqual([]);
});
