import { describe, expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { ASKED_ABOUT, everyAnswer, hashedFolders, KEPT, overHttps } from './hosting-rules.ts';
import { WORKER_FILE } from '../../site/offline/register.ts';

const addresses = [
  '/',
  '/404.html',
  '/icon.svg',
  WORKER_FILE,
  '/guides/',
  '/guides/one/',
  '/guides/one/model.docx',
  '/_astro/a.1b2c.js',
  '/pagefind/pagefind.js',
  '/pagefind/fragment/fr_1.pf_fragment',
];

/** The file as a host reads it: patterns, and the headers of each. */
function parsed(text: string): [pattern: string, headers: Record<string, string>][] {
  return text
    .split(/^(?=\/)/m)
    .map((block) => block.trim().split('\n'))
    .map(([pattern = '', ...lines]) => [
      pattern,
      Object.fromEntries(lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? ['?', line])),
    ]);
}

/** The values that a host gives to a header of an address, pattern after pattern. */
function values(text: string, address: string, name: string): (string | undefined)[] {
  return parsed(text)
    .filter(([pattern]) =>
      pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
    )
    .filter(([, headers]) => name in headers)
    .map(([, headers]) => headers[name]);
}

describe.each(['/', '/folder', '/folder/'])('the rules of static hosts, under %s', (base) => {
  const text = headersFile(addresses, base);
  const prefix = base === '/' ? '' : '/folder';

  it('say once of each file whether it is kept or asked about', () => {
    for (const address of addresses) {
      const isHashed = hashedFolders.some((folder) => address.startsWith(folder));
      expect(values(text, prefix + address, 'Cache-Control'), address).toEqual([
        isHashed ? KEPT : ASKED_ABOUT,
      ]);
    }
  });

  it('give each file every header once', () => {
    for (const [name, value] of Object.entries({ ...everyAnswer, ...overHttps })) {
      for (const address of addresses) expect(values(text, prefix + address, name)).toEqual([value]);
    }
  });

  it('take a folder as one, within what hosts read: a hundred rules', () => {
    expect(parsed(text).filter(([pattern]) => pattern.includes('/guides/'))).toHaveLength(1);
    expect(parsed(text).length).toBeLessThan(100);
  });
});
