import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { faultsOf, fileReaders, readerOf } from '../readers/files.ts';
import { pages, siteFolder } from './built-site.ts';
import { damagedFiles } from './damaged-files.ts';

const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** The pages have a test each, of the same reader. */
const others = fileReaders.filter(({ kind }) => kind !== 'page');

const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('every file of the site', () => {
  it('is of a kind that something else than its maker reads', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => readerOf(file) === undefined)).toEqual([]);
    expect(files.filter((file) => file.endsWith('.html'))).toHaveLength(pages.length);
  });

  it.each(others)('is sound, if it is $kind, to $by', async (reader) => {
    const own = files.filter((file) => readerOf(file) === reader);
    // The map for search engines is made once the site has a public address.
    expect(own.length > 0 || reader.kind === 'XML').toBe(true);
    const faults = await Promise.all(
      own.map(async (file) => [file, await faultsOf(reader, readFileSync(file), file)] as const),
    );
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it.each(damagedFiles)('would be refused, if it is $kind $fault: $name', async ({ kind, name, bytes }) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const reader = readerOf(file);
    expect(reader?.kind).toBe(kind);
    expect(reader === undefined ? [] : await faultsOf(reader, bytes, file)).not.toEqual([]);
  });

  it('would be refused, of whatever kind it is, if it were damaged', () => {
    const kinds = new Set(damagedFiles.map(({ kind }) => kind));
    expect(others.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
  });
});
