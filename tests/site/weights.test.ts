import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shortHash } from '../../src/site/offline/kept-files.ts';
import { MOST_BYTES } from '../../src/site/offline/names.ts';
import { WORKER_FILE } from '../../src/site/offline/register.ts';
import { DATA_SCRIPTS, filesOf } from './asked-files.ts';
import { pages, siteFolder, textFiles } from './built-site.ts';

/** Bytes of JavaScript of a page in gzip, all that it may load on demand included, Pagefind's own files aside. */
const MOST_SCRIPT = 30_000;

const fileOf = (address: string) =>
  join(siteFolder, address.endsWith('/') ? `${address}index.html` : address);
const codeOf = (address: string) => readFileSync(fileOf(address), 'utf8');

const IMPORTS = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)/g;
const IMPORTS_ON_DEMAND_TOO = /(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)/g;

/** All that a text loads from `_astro`: what it names, then what scripts import. */
function loadedFrom(text: string, imports: RegExp): Set<string> {
  const found = new Set([...text.matchAll(/\/_astro\/[\w.-]+\.js/g)].map(([file]) => file));
  for (const file of found)
    for (const [, name] of codeOf(file).matchAll(imports)) found.add(`/_astro/${name}`);
  return found;
}

const withScript = pages
  .filter(({ scripts }) => scripts.some(({ type }) => !DATA_SCRIPTS.has(type)))
  .map((page) => ({
    ...page,
    codes: [
      ...[...loadedFrom(page.html, IMPORTS_ON_DEMAND_TOO)].map((file) => [file, codeOf(file)] as const),
      ...page.scripts
        .filter(({ src, type }) => src === undefined && !DATA_SCRIPTS.has(type))
        .map(({ code }) => ['in the page', code] as const),
    ],
  }));

describe('the scripts of a page', () => {
  it.each(withScript)('weigh 30 kB at most on $address', ({ codes }) => {
    const each = codes.map(([name, code]) => ({ name, bytes: gzipSync(code, { level: 9 }).length }));
    const sum = each.reduce((bytes, one) => bytes + one.bytes, 0);
    expect(sum, each.map(({ name, bytes }) => `\n${bytes} ${name}`).join('')).toBeLessThanOrEqual(
      MOST_SCRIPT,
    );
  });

  it('never hold zod, and register no worker on the home page, where nobody has asked for anything yet', () => {
    expect(withScript.length).toBeGreaterThan(12);
    for (const { address, kind, codes } of withScript)
      for (const [name, code] of codes) {
        expect(code, `${address} ${name}`).not.toMatch(/ZodError|invalid_type|safeParse/);
        if (kind === 'accueil') expect(code, name).not.toContain('serviceWorker');
      }
  });
});

const filesByHash = z.record(z.string(), z.string());
const manifest = z
  .object({ version: z.string().length(8), journey: filesByHash, rest: filesByHash, opened: filesByHash })
  .parse(JSON.parse(/^const MANIFEST=(.*);\n/.exec(codeOf(WORKER_FILE))?.[1] ?? ''));
const whole = { ...manifest.journey, ...manifest.rest };

const weights = new Map<string, number>();

/** The bytes of a file at the best quality of brotli, whatever that of the build: the site is published 2 % above. */
function weightOf(address: string): number {
  const known = weights.get(address);
  if (known !== undefined) return known;
  const content = readFileSync(fileOf(address));
  const bytes = existsSync(`${fileOf(address)}.br`) ? brotliCompressSync(content).length : content.length;
  weights.set(address, bytes);
  return bytes;
}

function weight(addresses: readonly string[]): number {
  return addresses.reduce((sum, address) => sum + weightOf(address), 0);
}

/** The pages that register the worker. */
const registering = pages.filter(({ scripts }) =>
  scripts.some(({ code, src }) => src === undefined && code.includes(WORKER_FILE)),
);

describe('what the worker keeps', () => {
  it('is unasked at most 250 kB more than what the page has loaded, itself included', () => {
    expect(registering.length).toBeGreaterThan(3);
    for (const page of registering) {
      const there = new Set([page.address, ...filesOf(page), ...loadedFrom(page.html, IMPORTS)]);
      const more = Object.keys(manifest.journey).filter((kept) => !there.has(kept));
      expect(weight([...more, WORKER_FILE]), page.address).toBeLessThanOrEqual(MOST_BYTES.journey);
    }
  });

  it('is on request at most what the visitor is told, itself included', () => {
    expect(weight([...Object.keys(whole), WORKER_FILE])).toBeLessThanOrEqual(MOST_BYTES.whole);
  });

  it('is on request every page that a worker may serve with all that it asks for, each file as published', () => {
    for (const [address, hash] of Object.entries({ ...whole, ...manifest.opened }))
      expect(shortHash(readFileSync(fileOf(address))), address).toBe(hash);
    // Errors, and questions to whoever runs no script.
    const served = pages.filter(({ address }) => !/^\/(?:404|autodiagnostic\/question)/.test(address));
    for (const page of served)
      for (const asked of [page.address, ...filesOf(page)])
        expect(whole, `${page.address} ${asked}`).toHaveProperty([asked]);
  });
});

it('each long file of text stands there compressed twice, and nothing else does', () => {
  const long = textFiles.filter(({ text }) => Buffer.byteLength(text) >= 1024);
  for (const { path, text } of long) {
    expect(brotliDecompressSync(readFileSync(fileOf(`${path}.br`))).toString(), path).toBe(text);
    expect(gunzipSync(readFileSync(fileOf(`${path}.gz`))).toString(), path).toBe(text);
  }
  const compressed = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:br|gz)$/.test(path),
  );
  expect(compressed).toHaveLength(2 * long.length);
});
