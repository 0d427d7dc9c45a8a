import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from './built-files.ts';
import { heavyPagesNotice, MOST_PAGE_BYTES } from './heavy-pages.ts';

const site = mkdtempSync(join(tmpdir(), 'heavy-pages-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** A page of the built site, and so many compressed bytes beside. */
function write(folder: string, bytes: number): void {
  mkdirSync(join(site, folder));
  writeFileSync(join(site, folder, 'index.html'), '<p>');
  writeFileSync(join(site, folder, 'index.html.br'), Buffer.alloc(bytes));
}

test('a page over the limit is named with what to do, one at the limit is not', () => {
  write('guides', MOST_PAGE_BYTES);
  expect(heavyPagesNotice(builtFiles(site))).toBe('');
  write('offre', MOST_PAGE_BYTES + 1);
  const notice = heavyPagesNotice(builtFiles(site));
  expect(notice).toContain('/offre/');
  expect(notice).toContain('Raccourcissez');
  expect(notice).not.toContain('/guides/');
});
