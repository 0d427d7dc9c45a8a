import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchIndex } from './pagefind-index.ts';

const page = (word: string) => ({
  address: `/${word}/`,
  html: `<html lang="fr"><body><main data-pagefind-body><h1>${word}</h1><p>L’école ${word}.</p></main></body></html>`,
});

describe('the index of the search', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is whole once all pages are given, without the ready-made interfaces', async () => {
    const { taker, written } = searchIndex(() => join(folder, 'index'));
    for (const word of ['grange', 'mairie']) taker.take(page(word));
    taker.end?.();
    expect(await written()).toBe(2);
    const entry: unknown = JSON.parse(readFileSync(join(folder, 'index/pagefind-entry.json'), 'utf8'));
    expect(entry).toMatchObject({ languages: { fr: { page_count: 2 } } });
    expect(existsSync(join(folder, 'index/pagefind.js'))).toBe(true);
    expect(existsSync(join(folder, 'index/pagefind-ui.js'))).toBe(false);
  });

  it('refuses a page that comes after the last one', async () => {
    const { taker, written } = searchIndex(() => join(folder, 'index'));
    taker.take(page('grange'));
    taker.end?.();
    expect(() => taker.take(page('mairie'))).toThrow('/mairie/ came after');
    expect(await written()).toBe(1);
  });

  it('is a failure while its pages did not all come, or if none came', async () => {
    const { taker, written } = searchIndex(() => join(folder, 'index'));
    taker.end?.();
    await expect(written()).rejects.toThrow('not given pages');
    taker.take(page('grange'));
    await expect(written()).rejects.toThrow('or not all of them');
    taker.end?.();
    expect(await written()).toBe(1);
  });
});
