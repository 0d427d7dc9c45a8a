import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder } from '../../../content-model/content-files.ts';
import { contentFolder } from '../../../content-model/content-folder.ts';
import { isContentFile } from '../../../content-model/file-names.ts';
import type { Publication } from './publications.ts';

/** Where a publication keeps the texts that it was made from: what comes next is compared to them. */
export const CONTENTS = 'contenus';

/** The content from which a publication was made. */
export function contentsOf({ folder }: Publication): string {
  return join(folder, CONTENTS);
}

/** Keeps the texts that a publication is made from. */
export function keepContents(publication: Publication): void {
  const folder = contentsOf(publication);
  for (const { path, source } of readFolder(contentFolder).filter(({ path: name }) => isContentFile(name))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
}
