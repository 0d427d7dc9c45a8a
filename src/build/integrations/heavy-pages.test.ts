import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from './built-files.ts';
import { heavyPagesNotice, MOST_PAGE_BYTES } from './heavy-pages.ts';

const site = mkdtempSync(join(tmpdir(), 'heavy-pages-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** A page of the built site, which nothing makes smaller, and so many bytes beside. */
function write(folder: string, bytes: number, compressed: number): void {
  mkdirSync(join(site, folder));
  writeFileSync(join(site, folder, 'index.html'), randomBytes(bytes));
  writeFileSync(join(site, folder, 'index.html.br'), Buffer.alloc(compressed));
}

test('a page over the limit is named with what to do, one that is less compressed than it can be is not', () => {
  write('guides', MOST_PAGE_BYTES - 100, MOST_PAGE_BYTES * 2);
  expect(heavyPagesNotice(builtFiles(site))).toBe('');
  write('offre', MOST_PAGE_BYTES + 1, MOST_PAGE_BYTES + 1);
  const notice = heavyPagesNotice(builtFiles(site));
  expect(notice).toContain('/offre/');
  expect(notice).toContain('Raccourcissez');
  expect(notice).not.toContain('/guides/');
});
