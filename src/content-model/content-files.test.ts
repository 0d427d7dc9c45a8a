import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { readFolder, type ContentFile } from './content-files.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function byPath(one: ContentFile, other: ContentFile): number {
  return one.path < other.path ? -1 : 1;
}

describe('content files saved by Windows', () => {
  it('are read as the others, whatever ends their lines and begins them', () => {
    for (const { path, source } of sampleContent) {
      const file = join(folder, path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, `\uFEFF${source.replaceAll('\n', '\r\n')}`);
    }
    const read = readFolder(folder);
    expect(read.toSorted(byPath)).toEqual(sampleContent.toSorted(byPath));
    expect(checkContent(read).problems).toEqual([]);
  });
});

describe('the guide for editors and the models of new pages', () => {
  it('are no content of the site', () => {
    writeFileSync(join(folder, 'README.md'), 'Bonjour');
    expect(readFolder(folder).map(({ path }) => path)).not.toContain('README.md');
    expect(sampleContent.filter(({ path }) => path.endsWith('.md'))).toEqual([]);
  });
});
