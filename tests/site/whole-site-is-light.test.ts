import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shortHash } from '../../src/site/offline/kept-files.ts';
import { MOST_BYTES } from '../../src/site/offline/names.ts';
import { WORKER_FILE } from '../../src/site/offline/register.ts';
import { attribute } from './element-text.ts';
import { pages, siteFolder } from './built-site.ts';
import { recommendations } from '../support/diagnosis/real-questionnaire.ts';

const worker = readFileSync(join(siteFolder, WORKER_FILE), 'utf8');
const files = z.record(z.string(), z.string());
const manifest = z
  .object({ version: z.string().length(8), journey: files, rest: files, opened: files })
  .parse(JSON.parse(/^const MANIFEST=(.*);\n/.exec(worker)?.[1] ?? ''));
const whole = { ...manifest.journey, ...manifest.rest };

function fileOf(address: string): string {
  return join(siteFolder, address.endsWith('/') ? `${address}index.html` : address);
}

/** What a browser receives of a file, compressed as well as can be, which builds that are only tests do not do. */
function sent(address: string): number {
  const file = fileOf(address);
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  const content = readFileSync(file);
  return Math.min(content.length, brotliCompressSync(content).length);
}

function weight(addresses: Iterable<string>): number {
  return [...addresses].reduce((sum, address) => sum + sent(address), 0);
}

/** The files that a page loads as it opens, itself included: it names them, or its scripts import them. */
function loaded(page: string): Set<string> {
  const found = new Set([page]);
  for (const address of found) {
    const text = readFileSync(fileOf(address), 'utf8');
    for (const [file] of text.matchAll(/\/_astro\/[\w.-]+/g)) found.add(file);
    for (const [, name] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)/g))
      found.add(`/_astro/${name}`);
  }
  return found;
}

/** The pages of errors, and of questions to whoever runs no script: no worker ever serves them. */
const isOnlineOnly = (address: string) =>
  address === '/404.html' || address.startsWith('/autodiagnostic/question/');

/** The pages that register the worker. */
const registering = pages.filter(({ scripts }) =>
  scripts.some(({ code, src }) => src === undefined && code.includes(WORKER_FILE)),
);

describe('what the worker keeps', () => {
  it('is on request at most what the visitor is told, itself included', () => {
    expect(weight([...Object.keys(whole), WORKER_FILE])).toBeLessThanOrEqual(MOST_BYTES.whole);
  });

  it('is by itself at most 250 kB more than what the page that asks has loaded, itself included', () => {
    expect(registering.length).toBeGreaterThan(3);
    for (const { address } of registering) {
      const there = loaded(address);
      const more = Object.keys(manifest.journey).filter((kept) => !there.has(kept));
      expect(weight([...more, WORKER_FILE]), address).toBeLessThanOrEqual(MOST_BYTES.journey);
    }
  });

  it('is every other page, with all that it loads, and each file is the one published', () => {
    const kept = new Map(Object.entries({ ...whole, ...manifest.opened }));
    for (const [address, hash] of kept) expect(shortHash(readFileSync(fileOf(address))), address).toBe(hash);
    for (const { address, document } of pages.filter((page) => !isOnlineOnly(page.address))) {
      expect(whole, address).toHaveProperty([address]);
      for (const element of document.querySelectorAll(
        'script[src], link[rel="icon"], link[rel="preload"], img',
      )) {
        const asked = attribute(element, 'src') ?? attribute(element, 'href') ?? '';
        expect(whole, `${address} ${asked}`).toHaveProperty([asked]);
      }
    }
  });

  it('is begun by the questions, the recommendations within the offer and the request, by no other page', () => {
    const outside = new Set(
      recommendations.flatMap(({ id, outside: isOutside }) => (isOutside ? [`/autodiagnostic/${id}/`] : [])),
    );
    expect(registering.filter(({ address }) => outside.has(address))).toEqual([]);
    const kinds = new Set(registering.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['autodiagnostic', 'contact', 'recommandation']);
    for (const { address, kind } of pages.filter(
      (page) => kinds.has(page.kind) && page.kind !== 'autodiagnostic' && !outside.has(page.address),
    ))
      expect(
        registering.map((page) => page.address),
        `${kind} ${address}`,
      ).toContain(address);
    for (const { scripts } of registering)
      for (const { code } of scripts.filter((script) => script.code.includes(WORKER_FILE)))
        expect(gzipSync(code).length).toBeLessThanOrEqual(300);
  });
});
