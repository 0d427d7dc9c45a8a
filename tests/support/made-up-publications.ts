import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A file that is kept for ever. */
export const HASHED = '_astro/a.1234.js';

/** The long page of the site, which is published compressed too. */
export const LONG = 'guides/index.html';

/** The files of the last publication. */
export const files = {
  'index.html': '<h1>Accueil</h1><a href="/guides/">Guides</a>',
  [LONG]: `<h1>Guides</h1><p>${'Un texte. '.repeat(200)}</p>`,
  '404.html': '<h1>Page introuvable</h1>',
  'modele.docx': 'un modèle',
  'licences.txt': 'écrit',
  'service-worker.js': 'self.version = 2;',
  [HASHED]: 'export {};',
};

/** Makes a publication of a small site, and gives the folder of that site. */
export function madeUpPublication(
  root: string,
  name: string,
  site: Readonly<Record<string, string>>,
): string {
  const folder = join(root, name, 'site');
  for (const [path, text] of Object.entries(site)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (path !== LONG) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
  }
  cpSync('public/_headers', join(folder, '_headers'));
  return folder;
}

/** Two publications: a page went between them, another came. */
export function twoPublications() {
  const root = mkdtempSync(join(tmpdir(), 'publications-'));
  return {
    root,
    before: madeUpPublication(root, '2026-11-28-1', {
      ...files,
      'index.html': '<h1>Ancien accueil</h1>',
      'vieux/index.html': '<h1>Une page retirée</h1>',
      'service-worker.js': 'self.version = 1;',
    }),
    last: madeUpPublication(root, '2026-11-28-2', {
      ...files,
      'neuf/index.html': '<h1>Une page ajoutée</h1>',
    }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
