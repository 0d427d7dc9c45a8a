import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shortHash } from '../../src/site/offline/kept-files.ts';
import { WORKER_FILE } from '../../src/site/offline/register.ts';
import { attribute } from './element-text.ts';
import { pages, siteFolder } from './built-site.ts';

const worker = readFileSync(join(siteFolder, WORKER_FILE), 'utf8');
const files = z.record(z.string(), z.string());
const manifest = z
  .object({ version: z.string().length(8), ahead: files, visited: files })
  .parse(JSON.parse(/^const MANIFEST=(.*);\n/.exec(worker)?.[1] ?? ''));

function fileOf(address: string): string {
  return join(siteFolder, address.endsWith('/') ? `${address}index.html` : address);
}

const LIMIT = 1_200_000;

/** What a browser receives of a file. */
function sent(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** What it would of a file compressed as well as can be, which builds that are only tests do not do. */
function sentAtBest(file: string): number {
  return existsSync(`${file}.br`) ? brotliCompressSync(readFileSync(file)).length : sent(file);
}

/** The pages of errors, and of questions to whoever runs no script: no worker ever serves them. */
const isOnlineOnly = (address: string) =>
  address === '/404.html' || address.startsWith('/autodiagnostic/question/');

/** The pages whose script does nothing but print. */
const onlyPrinted = new Set(['/offre/depliant/', '/vous-etes-une-association/']);

describe('what the worker keeps', () => {
  it('is at most 1.2 MB on the wire, itself included', () => {
    const all = [...Object.keys(manifest.ahead).map(fileOf), join(siteFolder, WORKER_FILE)];
    const weigh = (bytesOf: (file: string) => number) => all.reduce((sum, file) => sum + bytesOf(file), 0);
    const built = weigh(sent);
    expect(built > LIMIT ? weigh(sentAtBest) : built).toBeLessThanOrEqual(LIMIT);
  });

  it('is every other page, with all that it loads, and each file is the one published', () => {
    const kept = new Map(Object.entries({ ...manifest.ahead, ...manifest.visited }));
    for (const [address, hash] of kept) expect(shortHash(readFileSync(fileOf(address))), address).toBe(hash);
    for (const { address, document } of pages.filter((page) => !isOnlineOnly(page.address))) {
      expect(manifest.ahead, address).toHaveProperty([address]);
      for (const element of document.querySelectorAll('script[src], link[rel="icon"], img')) {
        const asked = attribute(element, 'src') ?? attribute(element, 'href') ?? '';
        expect(manifest.ahead, `${address} ${asked}`).toHaveProperty([asked]);
      }
    }
  });

  it('is fetched by every page of a tool, by no other: not by home, nor by a page that only prints', () => {
    for (const { address, kind, scripts } of pages) {
      const isTool = kind !== 'accueil' && !onlyPrinted.has(address);
      const own = scripts.filter(({ type, src }) => type === 'module' || src !== undefined);
      const registering = own.filter(({ code }) => code.includes(WORKER_FILE));
      expect(registering.length, address).toBe(own.length > 0 && isTool ? 1 : 0);
      for (const { code } of registering) expect(gzipSync(code).length).toBeLessThanOrEqual(300);
    }
  });
});
