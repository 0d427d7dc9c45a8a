import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../src/build/integrations/built-files.ts';
import { ASKED_ABOUT, everyAnswer, hashedFolders, headersOf, KEPT, overHttps } from '../hosting/headers.ts';
import { siteFolder } from './built-site.ts';

const addresses = builtFiles(siteFolder).map(({ address }) => address);

test.each(['_headers', '.htaccess'])('hosts take the rules as they are written: %s', (name) => {
  expect(readFileSync(join(siteFolder, name), 'utf8')).toBe(readFileSync(join('public', name), 'utf8'));
});

test.each(['public/.htaccess', 'docs/hosting/nginx.conf'])(
  'every host is told the same headers: %s',
  (file) => {
    const rules = readFileSync(file, 'utf8');
    for (const [name, value] of Object.entries({ ...everyAnswer, ...overHttps })) {
      expect(rules, name).toContain(name);
      expect(rules, name).toContain(`"${value}`);
    }
    for (const value of [KEPT, ASKED_ABOUT]) expect(rules).toContain(`"${value}`);
  },
);

test('the headers expected of hosts are the ones of every address', () => {
  expect(headersOf('/')).toEqual([{ ...everyAnswer, ...overHttps }]);
});

test('each file has every header once, for a host joins the values of two rules', () => {
  for (const address of addresses) {
    const given = headersOf(address).flatMap((headers) => Object.entries(headers));
    const headers = Object.fromEntries(given);
    expect(Object.keys(headers), address).toHaveLength(given.length);
    expect(headers, address).toMatchObject({ ...everyAnswer, ...overHttps });
  }
});

test('files with a hash in their name are kept for ever, and no other', () => {
  for (const address of addresses) {
    const kept = headersOf(address).flatMap(({ 'Cache-Control': value }) => value ?? []);
    const isHashed = hashedFolders.some((folder) => address.startsWith(folder));
    expect(kept, address).toEqual(isHashed ? [KEPT] : []);
  }
  expect(hashedFolders).toEqual(['/_astro/', '/pagefind/filter/', '/pagefind/fragment/', '/pagefind/index/']);
  for (const folder of hashedFolders) {
    expect(
      addresses.filter((address) => address.startsWith(folder)),
      folder,
    ).not.toEqual([]);
  }
});
