import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIndex } from './write-index.ts';

const page = (word: string): [string, string] => [
  `/${word}/`,
  `<html lang="fr"><body><main data-pagefind-body><h1>${word}</h1><p>L’école ${word}<sup data-pagefind-ignore><a>1</a></sup>.</p><dl><dt>Combien</dt><dd>Rien</dd></dl><p class="actions"><a>Remplir</a></p><p class="without-script">Sans script</p><p class="awaited-script">En attente</p><button>Imprimer</button><select><option>Travaux</option></select></main></body></html>`,
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

  it('parts the words of two elements, but not a sentence from its end; of what is pressed it holds nothing', async () => {
    await writeIndex([page('grange')], join(folder, 'index'));
    const fragments = join(folder, 'index/fragment');
    const texts = readdirSync(fragments).map((file) =>
      gunzipSync(readFileSync(join(fragments, file))).toString('utf8'),
    );
    expect(texts).toEqual([expect.stringContaining('école grange. Combien Rien"')]);
  });
});
