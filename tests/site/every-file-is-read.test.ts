import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOf, fileReaders, readerOf } from '../readers/files.ts';
import { siteFolder } from './built-site.ts';

const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

it('every file of the site is of a kind that something else than its maker reads', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => readerOf(file) === undefined)).toEqual([]);
});

it.each(fileReaders)('every file is sound, if it is $kind, to $by', async (reader) => {
  const own = files.filter((file) => readerOf(file) === reader);
  // The map for search engines is made once the site has a public address.
  expect(own.length > 0 || reader.kind === 'XML').toBe(true);
  const faults = await Promise.all(
    own.map(async (file) => [file, await faultsOf(reader, readFileSync(file), file)] as const),
  );
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
});
