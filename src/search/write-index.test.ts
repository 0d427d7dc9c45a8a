import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIndex } from './write-index.ts';

const page = (word: string): [string, string] => [
  `/${word}/`,
  `<html lang="fr"><body><main data-pagefind-body><h1>${word}</h1><p>L’école ${word}.</p></main></body></html>`,
];

describe('the index of the search', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('holds all pages, without the ready-made interfaces', async () => {
    await writeIndex(['grange', 'mairie'].map(page), join(folder, 'index'));
    const entry: unknown = JSON.parse(readFileSync(join(folder, 'index/pagefind-entry.json'), 'utf8'));
    expect(entry).toMatchObject({ languages: { fr: { page_count: 2 } } });
    expect(existsSync(join(folder, 'index/pagefind.js'))).toBe(true);
    expect(existsSync(join(folder, 'index/pagefind-ui.js'))).toBe(false);
  });
});
